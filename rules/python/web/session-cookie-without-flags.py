from flask import make_response


def login(token):
    response = make_response("hello")
    # ruleid: python-web-session-cookie-without-flags
    response.set_cookie("session", token)
    # ruleid: python-web-session-cookie-without-flags
    response.set_cookie(
        key="access_token",
        value=token,
        httponly=True,
    )
    # ok: python-web-session-cookie-without-flags
    response.set_cookie("session", token, secure=True, httponly=True)
    # ok: python-web-session-cookie-without-flags
    response.set_cookie("theme", "dark")
    # ok: python-web-session-cookie-without-flags
    response.set_cookie("session", "", max_age=0)
    return response
