import flask
import ldap
import ldap.extend.standard
import ldap3


def forms(base, scope, connection, server):
    value = flask.request.args["value"]
    # ruleid: python-auth-ldap-filter-from-input
    ldap.search_s(filterstr=value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.search_st(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.search_st(base, scope, value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.search_ext(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.search_ext(base, scope, value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.search_ext_s(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.search_ext_s(base, scope, value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.simple_bind_s(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.delete_s(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.modify_s(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.add_s(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.compare_s(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.read_s(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.passwd_s(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.rename_s(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.extend.standard.paged_search(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.extend.standard.paged_search(base, value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.extend.standard.paged_search(search_filter=value)
    # ok: python-auth-ldap-filter-from-input
    ldap.search_s("a", value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.search(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.search(base, scope, value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.search(search_base=value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.delete(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.modify(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap.compare(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap3.ObjectDef(value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap3.Reader(connection, object, value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap3.Reader(connection, object, base, value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap3.Connection(user=value)
    # ruleid: python-auth-ldap-filter-from-input
    ldap3.Connection(server, value)
    # ok: python-auth-ldap-filter-from-input
    ldap3.ObjectDef("a", value)
