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
