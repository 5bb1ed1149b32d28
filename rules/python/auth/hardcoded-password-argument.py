import os
import smtplib

import paramiko
import psycopg2
import requests
from psycopg2 import connect as db

WORD = "a-very-quiet-word"


def connect(host):
    # ruleid: python-auth-hardcoded-password-argument
    a = psycopg2.connect(host=host, user="app", password="a-very-quiet-word")
    # ruleid: python-auth-hardcoded-password-argument
    b = db(
        user="app",
        password=WORD,
        host=host,
    )
    # ruleid: python-auth-hardcoded-password-argument
    c = requests.get("https://api.example.org", auth=("app", "a-very-quiet-word"))
    server = smtplib.SMTP_SSL("mail.example.org")
    # ruleid: python-auth-hardcoded-password-argument
    server.login("app", WORD)
    ssh = paramiko.SSHClient()
    # ruleid: python-auth-hardcoded-password-argument
    ssh.connect(host, username="app", password=WORD)
    return a, b, c


def fine(host):
    # ok: python-auth-hardcoded-password-argument
    a = psycopg2.connect(host=host, user="app", password=os.environ["DB_PASSWORD"])
    # ok: python-auth-hardcoded-password-argument
    b = db(host="localhost", user="app", password="a-very-quiet-word")
    # ok: python-auth-hardcoded-password-argument
    c = psycopg2.connect(host=host, password="changeme")
    return a, b, c
