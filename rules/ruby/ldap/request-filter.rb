class SessionsController < ApplicationController
  def create
    # ruleid: ruby-ldap-request-filter
    filter = Net::LDAP::Filter.construct("(&(objectClass=person)(uid=#{params[:login]}))")
    entry = directory.search(base: BASE, filter: filter).first
    login = params[:session][:login].strip
    # ruleid: ruby-ldap-request-filter
    directory.search(base: BASE, filter: "(mail=" + login + ")")
    # ruleid: ruby-ldap-request-filter
    directory.search(base: "ou=#{params[:unit]},dc=example,dc=com", filter: PEOPLE)
  end

  def safe
    # ok: ruby-ldap-request-filter
    filter = Net::LDAP::Filter.eq("uid", params[:login])
    # ok: ruby-ldap-request-filter
    directory.search(base: BASE, filter: filter)
    login = Net::LDAP::Filter.escape(params[:login])
    # ok: ruby-ldap-request-filter
    directory.search(base: BASE, filter: "(uid=#{login})")
    # ok: ruby-ldap-request-filter
    directory.search(base: BASE, filter: "(uidNumber=#{params[:number].to_i})")
    # ok: ruby-ldap-request-filter
    directory.search(base: BASE, filter: "(uid=#{current_user.login})")
  end
end

# Each of the other forms once.
# ruleid: ruby-ldap-request-filter
Net::LDAP::Filter.construct("(uid=#{params[:x]})")
# ruleid: ruby-ldap-request-filter
Net::LDAP::Filter.from_rfc2254("(uid=#{params[:x]})")
# ruleid: ruby-ldap-request-filter
Net::LDAP::Filter.from_rfc4515("(uid=#{params[:x]})")
# ruleid: ruby-ldap-request-filter
Net::LDAP::Filter.ex(first, "(uid=#{params[:x]})")
# ruleid: ruby-ldap-request-filter
Net::LDAP::Filter.eq("(uid=#{params[:x]})", value)
# ruleid: ruby-ldap-request-filter
ldap.search(filter: "(uid=#{params[:x]})")
# ruleid: ruby-ldap-request-filter
ldap.search(base: "(uid=#{params[:x]})")
# ruleid: ruby-ldap-request-filter
ldap.bind_as(filter: "(uid=#{params[:x]})")
# ruleid: ruby-ldap-request-filter
ldap.search2(second, third, "(uid=#{params[:x]})")
# ruleid: ruby-ldap-request-filter
ldap.search_ext(second, third, "(uid=#{params[:x]})")
# ruleid: ruby-ldap-request-filter
LDAP::Filter.construct("(uid=#{params[:x]})")
# ruleid: ruby-ldap-request-filter
ldap.search(second, third, "(uid=#{params[:x]})")
