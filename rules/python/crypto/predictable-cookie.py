import random
import secrets

from flask import Flask, make_response, session

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
