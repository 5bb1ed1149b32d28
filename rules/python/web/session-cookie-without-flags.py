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


# Each of the other forms once.
# ruleid: python-web-session-cookie-without-flags
response.set_cookie("sessionid", value, secure=True)
# ok: python-web-session-cookie-without-flags
response.set_cookie("sessionid", value, **options)
# ok: python-web-session-cookie-without-flags
response.set_cookie("sessionid", "", expires=0)
# ok: python-web-session-cookie-without-flags
response.set_cookie("sessionid", value, secure=False)
# ok: python-web-session-cookie-without-flags
response.set_cookie("sessionid", value, httponly=False)
