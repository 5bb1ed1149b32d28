import flask
import motor


def find(users):
    # ruleid: python-sql-input-in-nosql-query
    users.find(flask.request.get_json())
    # ok: python-sql-input-in-nosql-query
    users.find({"name": "Ann"}, flask.request.get_json())
