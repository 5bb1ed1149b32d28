import hashlib
import hmac

from flask import Flask, request

app = Flask(__name__)


@app.route("/sign", methods=["POST"])
def sign(store, rows):
    text = request.form["text"].encode()
    # ruleid: python-crypto-weak-hash-of-input
    signature = hashlib.md5(text).hexdigest()
    b = hashlib.sha1()
    # ruleid: python-crypto-weak-hash-of-input
    b.update(text)
    store.write(f"{b.hexdigest()}\n")
    c = hashlib.new("md5")
    # ruleid: python-crypto-weak-hash-of-input
    c.update(text)
    result = c.digest()
    store.write(result)
    # ok: python-crypto-weak-hash-of-input
    token = hashlib.sha256(text).hexdigest()
    # ok: python-crypto-weak-hash-of-input
    other_token = hashlib.md5(text, usedforsecurity=False).hexdigest()
    # ok: python-crypto-weak-hash-of-input
    last_token = hashlib.md5(b"static").hexdigest()
    return {"all": [signature, token, other_token, last_token]}


@app.route("/strong", methods=["POST"])
def strong(store):
    digest = hashlib.new("sha512")
    # ok: python-crypto-weak-hash-of-input
    digest.update(request.form["text"].encode())
    store.write(digest.hexdigest())


@app.route("/password", methods=["POST"])
def told_of_elsewhere(store):
    password = request.form["password"]
    # ok: python-crypto-weak-hash-of-input
    store.write(hashlib.md5(password.encode()).hexdigest())


@app.route("/mail", methods=["POST"])
def attempts(cache, buckets):
    mail = request.form["mail"]
    # ok: python-crypto-weak-hash-of-input
    bucket = hashlib.sha1((mail + app.config["SALT"]).encode()).hexdigest()
    buckets.authorize(f"mail-{bucket}", 20)
    # ok: python-crypto-weak-hash-of-input
    return cache.get(hashlib.md5(mail.encode()).hexdigest())


@app.route("/upload", methods=["POST"])
def upload():
    checksum = hashlib.sha1()
    # ok: python-crypto-weak-hash-of-input
    checksum.update(request.files["picture"].read())
    return checksum.hexdigest()


@app.route("/kept", methods=["POST"])
def kept(database):
    text = request.form["text"].encode()
    # ruleid: python-crypto-weak-hash-of-input
    digest = hashlib.sha1(text).hexdigest()
    database.execute("INSERT INTO digests VALUES (%s)", (digest,))


@app.route("/logged", methods=["POST"])
def logged(log):
    # ruleid: python-crypto-weak-hash-of-input
    log.write(hashlib.md5(request.form["text"].encode()).hexdigest())


@app.route("/same", methods=["POST"])
def same(expected):
    # ruleid: python-crypto-weak-hash-of-input
    return hashlib.md5(request.form["text"].encode()).hexdigest() == expected


@app.route("/other", methods=["POST"])
def other(expected):
    # ruleid: python-crypto-weak-hash-of-input
    return hashlib.md5(request.form["text"].encode()).hexdigest() != expected


@app.route("/steady", methods=["POST"])
def steady(expected):
    # ruleid: python-crypto-weak-hash-of-input
    return hmac.compare_digest(hashlib.md5(request.form["text"].encode()).hexdigest(), expected)


@app.route("/late", methods=["POST"])
def late():
    digest = hashlib.md5()
    # ruleid: python-crypto-weak-hash-of-input
    digest.update(request.form["text"].encode())
    token = digest.hexdigest()
    return token
