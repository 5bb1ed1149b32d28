import random
import secrets
import uuid

import jwt
import numpy
from flask import Flask, make_response, request, session

from shop.state import open_sessions

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    response = make_response("")
    value = str(random.random())[2:]
    # ruleid: python-crypto-predictable-cookie
    response.set_cookie("remember", value)
    # ruleid: python-crypto-predictable-cookie
    session["nonce"] = f"n{random.getrandbits(32)}"
    # ok: python-crypto-predictable-cookie
    response.set_cookie("remember", secrets.token_urlsafe(32))
    # ok: python-crypto-predictable-cookie
    session["nonce"] = str(random.SystemRandom().getrandbits(64))
    # ok: python-crypto-predictable-cookie
    response.headers["X-Lottery"] = str(random.randint(1, 6))
    return response


@app.route("/remember", methods=["POST"])
def remember():
    name = "remember-" + request.form["user"]
    value = str(random.normalvariate(0, 1))[2:]
    if request.cookies.get(name) == open_sessions.get(name):
        return "welcome back"
    # ruleid: python-crypto-predictable-cookie
    open_sessions[name] = value
    # ok: python-crypto-predictable-cookie
    open_sessions[name] = secrets.token_hex(16)
    scores = {}
    # ok: python-crypto-predictable-cookie
    scores[name] = value
    return "remembered"


def others(user, store, response):
    dice = random.Random(7)
    # ruleid: python-crypto-predictable-cookie
    response.set_cookie("id", value=random.Random(7).random())
    # ruleid: python-crypto-predictable-cookie
    response.set_signed_cookie("id", str(numpy.random.bytes(8)))
    # ruleid: python-crypto-predictable-cookie
    session.setdefault("id", uuid.uuid1().hex)
    # ruleid: python-crypto-predictable-cookie
    session.set("id", random.choice(range(10**9)))
    # ruleid: python-crypto-predictable-cookie
    session.update(id=random.randrange(10**9))
    # ruleid: python-crypto-predictable-cookie
    user.set_password("".join(random.choices("abcdef", k=12)))
    number = random.randint(100000, 999999)
    # ruleid: python-crypto-predictable-cookie
    user.reset_code = f"{number}"
    # ruleid: python-crypto-predictable-cookie
    store["access_token"] = str(number)
    # ruleid: python-crypto-predictable-cookie
    store.save(user=user.id, session_id=str(number))
    # ok: python-crypto-predictable-cookie
    store.save(user=user.id, bucket=str(number))
    # ok: python-crypto-predictable-cookie
    user.reset_code = secrets.token_hex(4)
    # ruleid: python-crypto-predictable-cookie
    return jwt.encode({"jti": number}, KEY)
