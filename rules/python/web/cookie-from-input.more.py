import flask


def set_name(response):
    response.set_cookie(
        "name",
        # ruleid: python-web-cookie-from-input
        flask.request.args["name"],
    )
