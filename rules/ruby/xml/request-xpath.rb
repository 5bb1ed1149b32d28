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
