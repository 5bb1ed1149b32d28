import os

from fastapi import FastAPI
from flask import Flask
from starlette.middleware.sessions import SessionMiddleware

# ruleid: python-web-hardcoded-secret-key
KEY = "a-very-quiet-word"
app = Flask(__name__)
api = FastAPI()

# ruleid: python-web-hardcoded-secret-key
app.config["SECRET_KEY"] = "a-very-quiet-word"
app.secret_key = KEY
app.config.update(
    DEBUG=False,
    # ruleid: python-web-hardcoded-secret-key
    SECRET_KEY=b"a-very-quiet-word",
)
# ruleid: python-web-hardcoded-secret-key
api.add_middleware(SessionMiddleware, secret_key="a-very-quiet-word")
# ruleid: python-web-hardcoded-secret-key
app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY", "a-very-quiet-word")


class Config:
    # ruleid: python-web-hardcoded-secret-key
    SECRET_KEY = "a-very-quiet-word"


class Production:
    # ok: python-web-hardcoded-secret-key
    SECRET_KEY = os.environ["SECRET_KEY"]


# ok: python-web-hardcoded-secret-key
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
# ok: python-web-hardcoded-secret-key
app.secret_key = os.urandom(32)
# ok: python-web-hardcoded-secret-key
api.add_middleware(SessionMiddleware, secret_key=os.environ["SECRET_KEY"])


# Each of the other forms once.
import aiohttp_session.cookie_storage
import pyramid.session
import starlette.middleware.sessions
import tornado.web

# ruleid: python-web-hardcoded-secret-key
app.config.from_mapping(SECRET_KEY="a-very-quiet-word")
# ruleid: python-web-hardcoded-secret-key
app.config.update({"SECRET_KEY": "a-very-quiet-word"})
# ruleid: python-web-hardcoded-secret-key
starlette.middleware.sessions.SessionMiddleware(secret_key="a-very-quiet-word")
# ruleid: python-web-hardcoded-secret-key
app.add_middleware(middleware, secret_key="a-very-quiet-word")
# ruleid: python-web-hardcoded-secret-key
tornado.web.Application(cookie_secret="a-very-quiet-word")
# ruleid: python-web-hardcoded-secret-key
response.set_cookie("cart", cart, secret="a-very-quiet-word")
# ruleid: python-web-hardcoded-secret-key
pyramid.session.SignedCookieSessionFactory("a-very-quiet-word")
# ruleid: python-web-hardcoded-secret-key
aiohttp_session.cookie_storage.EncryptedCookieStorage("a-very-quiet-word")
# ruleid: python-web-hardcoded-secret-key
SECRET_KEY = os.environ.get("SECRET_KEY", "a-very-quiet-word")
# ruleid: python-web-hardcoded-secret-key
SECRET_KEY = os.getenv("SECRET_KEY", "a-very-quiet-word")
# ruleid: python-web-hardcoded-secret-key
SECRET_KEY = os.environ.get("SECRET_KEY") or "a-very-quiet-word"
# ruleid: python-web-hardcoded-secret-key
SECRET_KEY = config("SECRET_KEY", default="a-very-quiet-word")
# ruleid: python-web-hardcoded-secret-key
app.config["SECRET_KEY"] = os.getenv("SECRET_KEY", "a-very-quiet-word")
# ruleid: python-web-hardcoded-secret-key
app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY") or "a-very-quiet-word"
# ruleid: python-web-hardcoded-secret-key
app.secret_key = os.environ.get("SECRET_KEY", "a-very-quiet-word")
# ruleid: python-web-hardcoded-secret-key
app.secret_key = os.getenv("SECRET_KEY", "a-very-quiet-word")
# ok: python-web-hardcoded-secret-key
app.config.update(TESTING=True, SECRET_KEY="a-very-quiet-word")
# ok: python-web-hardcoded-secret-key
app.config.from_mapping(TESTING=True, SECRET_KEY="a-very-quiet-word")
# ok: python-web-hardcoded-secret-key
app.secret_key = "<the secret key>"
