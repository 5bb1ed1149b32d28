import ldap
from ldap import initialize

EMPTY = ""


def check(name, password):
    # ruleid: python-auth-anonymous-ldap
    initialize("ldaps://dir").simple_bind_s(name, "")
    connection = ldap.initialize("ldaps://dir")
    # ruleid: python-auth-anonymous-ldap
    connection.bind_s(
        name,
        EMPTY,
    )
    # ok: python-auth-anonymous-ldap
    connection.simple_bind_s(name, password)
    # ok: python-auth-anonymous-ldap
    connection.simple_bind_s("", "")


# Each of the other forms once.
# ruleid: python-auth-anonymous-ldap
connection.simple_bind(name, "")
# ruleid: python-auth-anonymous-ldap
connection.bind_s(name, None)
# ruleid: python-auth-anonymous-ldap
connection.simple_bind_s(name, None)
