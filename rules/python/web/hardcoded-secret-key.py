import os

from fastapi import FastAPI
from flask import Flask
from starlette.middleware.sessions import SessionMiddleware

KEY = "a-very-quiet-word"
app = Flask(__name__)
api = FastAPI()

# ruleid: python-web-hardcoded-secret-key
app.config["SECRET_KEY"] = "a-very-quiet-word"
# ruleid: python-web-hardcoded-secret-key
app.secret_key = KEY
# ruleid: python-web-hardcoded-secret-key
app.config.update(
    DEBUG=False,
    SECRET_KEY=b"a-very-quiet-word",
)
# ruleid: python-web-hardcoded-secret-key
api.add_middleware(SessionMiddleware, secret_key=KEY)
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
