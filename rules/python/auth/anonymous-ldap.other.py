from shop import directory


def check(name):
    # ok: python-auth-anonymous-ldap
    directory.simple_bind_s(name, "")
