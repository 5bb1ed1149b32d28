def simple
  name = source()
  # ruleid: sanitizers/ldap
  sink(name)
  # ruleid: sanitizers/ldap
  sink("Hello " + name.strip)
  # ok: sanitizers/ldap
  sink(Net::LDAP::Filter.escape(name))
  # ok: sanitizers/ldap
  sink(Net::LDAP::Filter.eq("uid", name))
  # ok: sanitizers/ldap
  sink(Net::LDAP::Filter.equals("uid", name))
  # ok: sanitizers/ldap
  sink(Net::LDAP::Filter.begins("uid", name))
  # ok: sanitizers/ldap
  sink(Net::LDAP::Filter.contains("uid", name))
  # ok: sanitizers/ldap
  sink(Net::LDAP::Filter.present(name))
  # ok: sanitizers/ldap
  sink(Net::LDAP::DN.escape(name))
  # ok: sanitizers/ldap
  sink(Net::LDAP::DN.new("uid", name))
  # ok: sanitizers/ldap
  sink(ldap_encode(name))
  # ok: sanitizers/ldap
  sink(escape_ldap(name))
end
