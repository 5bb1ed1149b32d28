from flask import Flask, make_response

OFF = False
app = Flask(__name__)
# ruleid: python-web-cookie-flags-off
app.config["SESSION_COOKIE_HTTPONLY"] = False
# ruleid: python-web-cookie-flags-off
app.config.update(
    SESSION_COOKIE_SAMESITE="Lax",
    SESSION_COOKIE_SECURE=False,
)


def view(session_id):
    response = make_response("hello")
    # ruleid: python-web-cookie-flags-off
    response.set_cookie("session", session_id, secure=False)
    # ruleid: python-web-cookie-flags-off
    response.set_cookie(
        "session",
        session_id,
        httponly=OFF,
        secure=True,
    )
    # ok: python-web-cookie-flags-off
    response.set_cookie("session", session_id, secure=True, httponly=True)
    # ok: python-web-cookie-flags-off
    response.set_cookie("theme", "dark")
    # ok: python-web-cookie-flags-off
    app.config["SESSION_COOKIE_SECURE"] = True
    return response


# Each of the other forms once.
# ruleid: python-web-cookie-flags-off
response.set_signed_cookie(secure=False)
# ruleid: python-web-cookie-flags-off
response.set_signed_cookie(httponly=False)
# ruleid: python-web-cookie-flags-off
app.config["SESSION_COOKIE_SECURE"] = False
# ruleid: python-web-cookie-flags-off
app.config["REMEMBER_COOKIE_SECURE"] = False
# ruleid: python-web-cookie-flags-off
app.config["REMEMBER_COOKIE_HTTPONLY"] = False
# ruleid: python-web-cookie-flags-off
app.config.update(SESSION_COOKIE_HTTPONLY=False)
# ruleid: python-web-cookie-flags-off
app.add_middleware(middleware, https_only=False)
# ruleid: python-web-cookie-flags-off
aiohttp_session.redis_storage.RedisStorage(redis, httponly=False)
# ruleid: python-web-cookie-flags-off
aiohttp_session.cookie_storage.EncryptedCookieStorage(key, secure=False)
# ok: python-web-cookie-flags-off
aiohttp_session.cookie_storage.EncryptedCookieStorage(key, secure=True)
