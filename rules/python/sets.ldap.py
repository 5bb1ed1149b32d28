import bonsai
import ldap.dn
import ldap.filter
import ldap3.utils.conv
import ldap3.utils.dn
from ldap.filter import escape_filter_chars as filter_text
from ldap.dn import escape_dn_chars as dn_text
from ldap3.utils.conv import escape_filter_chars as filter_text3
from ldap3.utils.dn import escape_rdn as rdn_text


def filters():
    name = source()
    # ruleid: sanitizers/ldap
    sink(name)
    # ruleid: sanitizers/ldap
    sink("Hello " + name.strip())
    # ok: sanitizers/ldap
    sink(filter_text(name))
    # ok: sanitizers/ldap
    sink(ldap.filter.filter_format("(uid=%s)", [name]))
    # ok: sanitizers/ldap
    sink(dn_text(name))
    # ok: sanitizers/ldap
    sink(filter_text3(name))
    # ok: sanitizers/ldap
    sink(ldap3.utils.conv.escape_bytes(name))
    # ok: sanitizers/ldap
    sink(rdn_text(name))
    # ok: sanitizers/ldap
    sink(ldap3.utils.dn.safe_rdn(name))
    # ok: sanitizers/ldap
    sink(ldap3.utils.dn.safe_dn(name))
    # ok: sanitizers/ldap
    sink(bonsai.escape_filter_exp(name))
    # ok: sanitizers/ldap
    sink(bonsai.escape_attribute_value(name))


def of_the_project(name):
    name = source()
    # ok: sanitizers/ldap
    sink(escape_ldap(name))
    # ruleid: sanitizers/ldap
    sink(normalize(name))
