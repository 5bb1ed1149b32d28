def forms
  value = params[:value]
  # ok: ruby-ldap-request-filter
  ldap.search(b, s, "a", value)
end
