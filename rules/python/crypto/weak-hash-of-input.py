import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/sign", methods=["POST"])
def sign():
    text = request.form["text"].encode()
    # ruleid: python-crypto-weak-hash-of-input
    a = hashlib.md5(text).hexdigest()
    b = hashlib.sha1()
    # ruleid: python-crypto-weak-hash-of-input
    b.update(text)
    c = hashlib.new("md5")
    # ruleid: python-crypto-weak-hash-of-input
    c.update(text)
    # ok: python-crypto-weak-hash-of-input
    d = hashlib.sha256(text).hexdigest()
    # ok: python-crypto-weak-hash-of-input
    e = hashlib.md5(text, usedforsecurity=False).hexdigest()
    # ok: python-crypto-weak-hash-of-input
    f = hashlib.md5(b"static").hexdigest()
    return {"all": [a, b, c, d, e, f]}


@app.route("/strong", methods=["POST"])
def strong():
    digest = hashlib.new("sha512")
    # ok: python-crypto-weak-hash-of-input
    digest.update(request.form["text"].encode())
    return digest.hexdigest()


@app.route("/password", methods=["POST"])
def told_of_elsewhere():
    password = request.form["password"]
    # ok: python-crypto-weak-hash-of-input
    return hashlib.md5(password.encode()).hexdigest()
