import flask
import uuid


def forms(response, name):
    value = flask.request.args["value"]
    # ruleid: python-crypto-predictable-cookie
    response.set_cookie(name, uuid.uuid1())
    # ok: python-crypto-predictable-cookie
    response.set_cookie(name, "a", value)
