import os
import smtplib

import paramiko
import psycopg2
import requests
from psycopg2 import connect as db

# ruleid: python-auth-hardcoded-password-argument
WORD = "a-very-quiet-word"


def connect(host):
    # ruleid: python-auth-hardcoded-password-argument
    a = psycopg2.connect(host=host, user="app", password="a-very-quiet-word")
    b = db(
        user="app",
        password=WORD,
        host=host,
    )
    # ruleid: python-auth-hardcoded-password-argument
    c = requests.get("https://api.example.org", auth=("app", "a-very-quiet-word"))
    server = smtplib.SMTP_SSL("mail.example.org")
    # ruleid: python-auth-hardcoded-password-argument
    server.login("app", "a-very-quiet-word")
    ssh = paramiko.SSHClient()
    # ruleid: python-auth-hardcoded-password-argument
    ssh.connect(host, username="app", password="a-very-quiet-word")
    return a, b, c


def fine(host):
    # ok: python-auth-hardcoded-password-argument
    a = psycopg2.connect(host=host, user="app", password=os.environ["DB_PASSWORD"])
    # ok: python-auth-hardcoded-password-argument
    b = db(host="localhost", user="app", password="a-very-quiet-word")
    # ok: python-auth-hardcoded-password-argument
    c = psycopg2.connect(host=host, password="<password>")
    return a, b, c


# Each of the other forms once.
import aiomysql
import asyncpg
import cx_Oracle
import httpx
import ldap3
import mysql.connector
import MySQLdb
import oracledb
import psycopg
import pymongo
import pymssql
import pymysql
import redis
import requests.auth
import snowflake.connector

# ruleid: python-auth-hardcoded-password-argument
psycopg.connect(password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
asyncpg.connect(password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
asyncpg.create_pool(password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
pymysql.connect(password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
pymysql.connect(passwd="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
MySQLdb.connect(passwd="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
MySQLdb.connect(password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
mysql.connector.connect(password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
aiomysql.connect(password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
cx_Oracle.connect("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
oracledb.connect(password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
pymssql.connect(password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
redis.Redis(password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
redis.StrictRedis(password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
pymongo.MongoClient(password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
snowflake.connector.connect(password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
ldap3.Connection(server, "cn=app", password="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
requests.auth.HTTPBasicAuth("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
httpx.get(url, auth=("app", "a-very-quiet-word"))
# ok: python-auth-hardcoded-password-argument
psycopg2.connect(host="127.0.0.1", user="app", password="a-very-quiet-word")
# ok: python-auth-hardcoded-password-argument
panel.login("app", "a-very-quiet-word")
# ok: python-auth-hardcoded-password-argument
hub.connect(host, password="a-very-quiet-word")
mail = smtplib.SMTP("mail.example.org")
# ruleid: python-auth-hardcoded-password-argument
mail.login("app", "a-very-quiet-word")
with smtplib.SMTP("mail.example.org") as relay:
    # ruleid: python-auth-hardcoded-password-argument
    relay.login("app", "a-very-quiet-word")
with smtplib.SMTP_SSL("mail.example.org") as secure_relay:
    # ruleid: python-auth-hardcoded-password-argument
    secure_relay.login("app", "a-very-quiet-word")

# More forms, once each.
import aiohttp
import algoliasearch
import anthropic
import boto
import ftplib
import github
import gitlab
import hashlib
import keyring
import mailchimp_transactional
import openai
import pika
import pusher
import requests_ntlm
import requests_oauthlib
import sendgrid
import slack_sdk
import slackclient
import stripe
import telebot
import telegram
import tweepy
import twilio
import requests_oauthlib
import algoliasearch.search_client
import twilio.rest
import imaplib

# ruleid: python-auth-hardcoded-password-argument
pymysql.connect(host, user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
MySQLdb.connect(host, user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
redis.Redis(host, port, db, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
pika.PlainCredentials(user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
ftplib.FTP(host, user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
ftplib.FTP_TLS(host, user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
requests.auth.HTTPBasicAuth(user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
requests.auth.HTTPDigestAuth(user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
requests.auth.HTTPProxyAuth(user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
requests_ntlm.HttpNtlmAuth(user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
httpx.BasicAuth(user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
httpx.DigestAuth(user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
aiohttp.BasicAuth(user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
call(auth=(user, "a-very-quiet-word"))
# ruleid: python-auth-hardcoded-password-argument
call(basic_auth=(user, "a-very-quiet-word"))
# ruleid: python-auth-hardcoded-password-argument
call(http_auth=(user, "a-very-quiet-word"))
# ruleid: python-auth-hardcoded-password-argument
session.auth = (user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
manager.add_password(realm, uri, user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
directory.simple_bind_s(dn, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
directory.simple_bind(dn, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
directory.bind_s(dn, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
ldap3.Connection(server, user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
mailbox.pass_("a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
keyring.set_password(service, user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
archive.setpassword("a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
users.create_superuser(user, mail, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
users.create_user(user, mail, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
hashlib.pbkdf2_hmac(hash, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
twilio.rest.Client(sid, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
sendgrid.SendGridAPIClient("a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
sendgrid.SendGridAPIClient(api_key="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
slack_sdk.WebClient("a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
slack_sdk.WebClient(token="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
slackclient.SlackClient("a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
github.Github("a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
github.Github(user, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
gitlab.Gitlab(url, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
gitlab.Gitlab(private_token="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
telegram.Bot("a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
telebot.TeleBot("a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
tweepy.OAuthHandler(id, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
tweepy.OAuth1UserHandler(id, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
requests_oauthlib.OAuth1Session(id, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
requests_oauthlib.OAuth1(id, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
stripe.api_key = "a-very-quiet-word"
# ruleid: python-auth-hardcoded-password-argument
stripe.StripeClient("a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
openai.api_key = "a-very-quiet-word"
# ruleid: python-auth-hardcoded-password-argument
openai.OpenAI(api_key="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
anthropic.Anthropic(api_key="a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
mailchimp_transactional.Client("a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
algoliasearch.search_client.SearchClient.create(id, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
pusher.Pusher(id, key, "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
boto.connect_ses(id, "a-very-quiet-word")
archive = ftplib.FTP("files.example.org")
# ruleid: python-auth-hardcoded-password-argument
archive.login("app", "a-very-quiet-word")
box = imaplib.IMAP4_SSL("mail.example.org")
# ruleid: python-auth-hardcoded-password-argument
box.login("app", "a-very-quiet-word")
with imaplib.IMAP4_SSL("mail.example.org") as other_box:
    # ruleid: python-auth-hardcoded-password-argument
    other_box.login("app", "a-very-quiet-word")
shell = paramiko.SSHClient()
# ruleid: python-auth-hardcoded-password-argument
shell.connect(host, 22, "app", "a-very-quiet-word")
# ok: python-auth-hardcoded-password-argument
requests.get(url, auth=(user, os.environ["API_PASSWORD"]))
# ruleid: python-auth-hardcoded-password-argument
auth = ("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
AUTH = ("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
basic_auth = ("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
credentials = ("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
CREDENTIALS = ("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
creds = ("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
smtplib.SMTP("mail.example.org").login("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
smtplib.SMTP_SSL("mail.example.org").login("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
imaplib.IMAP4_SSL("mail.example.org").login("app", "a-very-quiet-word")
import cassandra.auth
import django.contrib.auth.hashers
import werkzeug.security

# ruleid: python-auth-hardcoded-password-argument
cassandra.auth.PlainTextAuthProvider("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
werkzeug.security.generate_password_hash("Winter2023!")
# ruleid: python-auth-hardcoded-password-argument
django.contrib.auth.hashers.make_password("Winter2023!")
# ruleid: python-auth-hardcoded-password-argument
smtp.login("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
self.smtp.login("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
imap.login("app", "a-very-quiet-word")
# ruleid: python-auth-hardcoded-password-argument
self.imap.login("app", "a-very-quiet-word")
# ok: python-auth-hardcoded-password-argument
browser.login("app", "a-very-quiet-word")
# ok: python-auth-hardcoded-password-argument
smtp.login(user, password)
# ok: python-auth-hardcoded-password-argument
django.contrib.auth.hashers.make_password("a-very-quiet-word")
