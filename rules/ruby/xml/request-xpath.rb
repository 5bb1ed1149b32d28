class UsersController < ApplicationController
  def show
    # ruleid: ruby-xml-request-xpath
    @user = doc.xpath("//user[@name='#{params[:name]}']").first
    # ruleid: ruby-xml-request-xpath
    REXML::XPath.first(doc, "//user[@id='" + params[:id] + "']")
    # ruleid: ruby-xml-request-xpath
    doc&.at_xpath "/users/user[name='#{params[:name].strip}']"
    # ok: ruby-xml-request-xpath
    doc.xpath("//user[@name = $name]", nil, name: params[:name])
    # ok: ruby-xml-request-xpath
    doc.xpath("//user[#{params[:n].to_i}]")
    # ok: ruby-xml-request-xpath
    User.find("user-#{params[:id]}")
  end
end

# Each of the other forms once.
# ruleid: ruby-xml-request-xpath
record.search("//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
record.at("//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
record.css("//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
record.at_css("//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
record.find("//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
record.find_first("//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
REXML::XPath.match(data, "//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
REXML::XPath.each(data, "//user[@name='#{params[:name]}']")
# ok: ruby-xml-request-xpath
doc.xpath("//user[@name='%s']" % name)
