def find
  # ruleid: ruby-ldap-request-filter
  ldap.search(base, scope, params[:filter])
  # ok: ruby-ldap-request-filter
  index.search(base, scope, params[:filter])
end
