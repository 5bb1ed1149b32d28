import os

import environ
from flask import Flask
from itsdangerous import URLSafeSerializer
from pydantic import BaseSettings, Field, SecretStr

env = environ.Env()
app = Flask(__name__)
app.config["SECRET_KEY"] = "⟦{{alnum:40}}⟧"
app.secret_key = "⟦{{alnum:41}}⟧"
os.environ["STORE_API_TOKEN"] = "⟦{{alnum:42}}⟧"
os.environ.setdefault("STORE_PASSWORD", "⟦v1oletSwan⟧")
MAIL_SECRET = env("MAIL_SECRET", default="⟦{{alnum:43}}⟧")
PUSH_SECRET = env.str("PUSH_SECRET", "⟦{{alnum:44}}⟧")
SITE_SECRET = env("SITE_SECRET")


class Settings(BaseSettings):
    db_password: str = "⟦0rangeSwan⟧"
    api_token: SecretStr = SecretStr("⟦{{alnum:45}}⟧")
    signing_secret: str = Field(default="⟦{{alnum:46}}⟧")
    session_secret: str = Field(..., env="SESSION_SECRET")
    token_lifetime: int = 3600
    secret_provider: str = "vault"


def users(user):
    user.set_password("⟦br0wnSwan!⟧")
    user.password = "⟦s1lverSwan⟧"
    User.objects.create_user("jo", "jo@acme.dev", "⟦g0ldenSwan⟧")
    User.objects.create_user("jo", password=request.POST["password"])
    return URLSafeSerializer("⟦{{alnum:30}}⟧")


def joined():
    api_secret = (
        ⟦"{{alnum:20}}"
        "{{alnum:20}}"⟧
    )
    return api_secret


def mapped(password):
    names = {"password": "new_password", "token": "access_token", "secret": "client_secret"}
    fields = ["password", "token"]
    if password == "" or password is None:
        raise ValueError("password is required")
    return dict(password="⟦c0pperSwan⟧", token=names["token"], fields=fields)
