import flask


def find(connection):
    # ok: python-auth-ldap-filter-from-input
    connection.search(flask.request.args["base"])
