import flask
import ldap


def find(connection, pattern):
    # ruleid: python-auth-ldap-filter-from-input
    connection.search(flask.request.args["base"])
    # ok: python-auth-ldap-filter-from-input
    pattern.search(flask.request.args["base"])
