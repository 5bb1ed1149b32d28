class Directory
  BASE = "person"

  def find(name)
    # ruleid: ruby-ldap-interpolated-filter
    Net::LDAP::Filter.construct("(uid=#{name})")
    # ruleid: ruby-ldap-interpolated-filter
    ldap.search(base: base, filter: "(&(objectClass=person)(cn=" + name + "))")
    # ok: ruby-ldap-interpolated-filter
    Net::LDAP::Filter.equals("uid", name)
    # ok: ruby-ldap-interpolated-filter
    Net::LDAP::Filter.construct("(uid=#{Net::LDAP::Filter.escape(name)})")
    # ok: ruby-ldap-interpolated-filter
    Net::LDAP::Filter.construct("(objectClass=#{BASE})")
    # ok: ruby-ldap-interpolated-filter
    catalogue.search(filter: "name-#{name}")
  end
end

# ok: ruby-ldap-interpolated-filter
ldap.search(filter: "(uid=a)".dup)

# Each of the other forms once.
# ruleid: ruby-ldap-interpolated-filter
Net::LDAP::Filter.from_rfc2254("(uid=#{name})")
# ruleid: ruby-ldap-interpolated-filter
Net::LDAP::Filter.from_rfc4515("(uid=#{name})")
# ruleid: ruby-ldap-interpolated-filter
ldap.search2(base, S3, "(uid=#{name})")
# ruleid: ruby-ldap-interpolated-filter
Net::LDAP::Filter.construct("(uid=%s)" % name)
# ok: ruby-ldap-interpolated-filter
Net::LDAP::Filter.construct("(objectClass=Person)".downcase(:fold))
