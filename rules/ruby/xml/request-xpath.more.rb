def find
  name = params[:name]
  # ruleid: ruby-xml-request-xpath
  doc.find("//user[@name='#{name}']")
  # ok: ruby-xml-request-xpath
  doc.find(name)
  # ok: ruby-xml-request-xpath
  users.find("//user[@name='#{name}']")
end
