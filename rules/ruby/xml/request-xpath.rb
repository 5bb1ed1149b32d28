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
doc.search("//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
doc.at("//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
doc.css("//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
doc.at_css("//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
doc.find("//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
record.find_first("//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
REXML::XPath.match(data, "//user[@name='#{params[:name]}']")
# ruleid: ruby-xml-request-xpath
REXML::XPath.each(data, "//user[@name='#{params[:name]}']")
# ok: ruby-xml-request-xpath
doc.xpath("//user[@name='%s']" % name)
# ruleid: ruby-xml-request-xpath
doc.xpath("//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
doc.at_xpath("//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
REXML::XPath.match(doc, "//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
REXML::XPath.first(doc, "//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
REXML::XPath.each(doc, "//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
doc.elements["//user[@name=#{params[:x]}]"]
# ruleid: ruby-xml-request-xpath
doc.elements.each("//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
doc.get_elements("//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
doc.find_first("//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
XPath.match(doc, "//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
XPath.first(doc, "//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
doc.search("//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
doc.at("//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
doc.css("//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
doc.at_css("//user[@name=#{params[:x]}]")
# ruleid: ruby-xml-request-xpath
doc.find("//user[@name=#{params[:x]}]")
