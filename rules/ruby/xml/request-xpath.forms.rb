def forms
  value = params[:value]
  # ok: ruby-xml-request-xpath
  x.xpath(Nokogiri::CSS.escape(value))
end
