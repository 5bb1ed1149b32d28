"""Clients of the store. `password="example"` in a docstring is nothing."""

import hmac
import smtplib

import boto3
import jwt
import paramiko
import psycopg2
import requests
from cryptography.fernet import Fernet
from requests.auth import HTTPBasicAuth


class Client:
    api_key = "⟦{{alnum:32}}⟧"
    password_label = "Your password"
    token_url = "https://login.acme.dev/oauth/token"

    def __init__(self, password="⟦bl4ckSwan⟧", token=None, secret_name="prod/store"):
        self.password = password
        self.auth_token = "⟦{{hex:40}}⟧"
        self.token_type = "bearer"

    def session(self):
        return boto3.Session(
            aws_access_key_id="⟦AKIA{{base32:16}}⟧",
            aws_secret_access_key="{{base64:40}}",
        )

    def sign(self, payload):
        jwt.encode(payload, "⟦{{alnum:36}}⟧", algorithm="HS256")
        jwt.encode(payload, self.password, algorithm="HS256")
        hmac.new(b"⟦{{alnum:24}}⟧", payload, "sha256")
        hmac.new(self.password, b"words of a payload", "sha256")
        return Fernet(b"⟦{{base64url:43}}=⟧")

    def connect(self):
        psycopg2.connect(host="db", user="store", password="⟦wh1teSwan⟧")
        psycopg2.connect("host=db user=store password=⟦gr4ySwans⟧")
        requests.get("https://api.acme.dev", auth=("store", "⟦r3dSwans!⟧"))
        requests.get("https://api.acme.dev", auth=HTTPBasicAuth("store", "⟦gr33nSwan⟧"))
        requests.get("https://api.acme.dev", headers={"Authorization": "Bearer ⟦{{alnum:40}}⟧"})
        requests.get("https://api.acme.dev", headers={"Authorization": f"Bearer {self.auth_token}"})
        requests.get("https://store:⟦{{alnum:16}}⟧@api.acme.dev/items")
        smtplib.SMTP("smtp.acme.dev").login("store", "⟦y3llowSwan⟧")
        paramiko.SSHClient().connect("host", username="store", password="⟦blu3Swans⟧")

    def check(self, request):
        if request.args.get("token") == "⟦{{alnum:26}}⟧":
            return True
        return request.form["password"] == "⟦0pen-Sesame?⟧" or request.form["kind"] == "password"

    def form(self):
        return {"password": "⟦pinkSw4n⟧", "api_token": "⟦{{alnum:29}}⟧", "token": None, "secret": get_secret("store")}

    OLD_TOKEN = "{{alnum:35}}"  # pragma: allowlist secret
    OLDER_PASSWORD = "h1ddenSwan"  # adderstone: ignore
