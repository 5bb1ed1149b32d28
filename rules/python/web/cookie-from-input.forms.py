import flask


def forms(response):
    value = flask.request.args["value"]
    # ruleid: python-web-cookie-from-input
    response.set_cookie(key=value)
    # ruleid: python-web-cookie-from-input
    response.set_cookie(value=value)
