import base64
import hashlib

import Crypto.Hash.MD2
import Crypto.Hash.MD4
import Cryptodome.Hash.MD5
import Cryptodome.Hash.SHA1
from Crypto.Hash import MD5, SHA1
from flask import request, session


def register(user, word, db, row):
    # ruleid: python-crypto-weak-hash-of-secret
    user.password_hash = hashlib.md5(word.encode()).hexdigest()
    # ok: python-crypto-weak-hash-of-secret
    user.password_hash = hashlib.scrypt(word.encode(), salt=user.salt, n=2**14, r=8, p=1).hex()
    # ok: python-crypto-weak-hash-of-secret
    user.avatar_url = "https://example.com/" + hashlib.md5(user.mail.encode()).hexdigest()
    # ok: python-crypto-weak-hash-of-secret
    user.password_hash = hashlib.md5(word.encode(), usedforsecurity=False).hexdigest()
    digest = hashlib.sha1(word.encode()).hexdigest()
    # ruleid: python-crypto-weak-hash-of-secret
    row["password"] = digest
    # ok: python-crypto-weak-hash-of-secret
    row["checksum"] = digest
    # ruleid: python-crypto-weak-hash-of-secret
    db.add(User(name=user.name, passwd=digest))
    # ruleid: python-crypto-weak-hash-of-secret
    db.execute("UPDATE users SET password = ? WHERE id = ?", (digest, user.id))
    # ruleid: python-crypto-weak-hash-of-secret
    db.execute("UPDATE users SET password = ? WHERE id = ?", [digest, user.id])
    # ok: python-crypto-weak-hash-of-secret
    db.execute("UPDATE files SET checksum = ? WHERE id = ?", (digest, user.id))


def login(user, word, row, response):
    digest = hashlib.md4(word.encode()).hexdigest()
    # ruleid: python-crypto-weak-hash-of-secret
    if digest == user.password:
        # ruleid: python-crypto-weak-hash-of-secret
        session["login"] = digest
    # ruleid: python-crypto-weak-hash-of-secret
    if user.password == digest:
        # ruleid: python-crypto-weak-hash-of-secret
        request.session["login"] = digest
    # ruleid: python-crypto-weak-hash-of-secret
    if digest != user.password:
        return None
    # ruleid: python-crypto-weak-hash-of-secret
    if user.password != digest:
        return None
    # ruleid: python-crypto-weak-hash-of-secret
    if digest == row["password"]:
        return None
    # ruleid: python-crypto-weak-hash-of-secret
    if row["password"] == digest:
        return None
    # ok: python-crypto-weak-hash-of-secret
    if row["etag"] == digest:
        return None
    # ruleid: python-crypto-weak-hash-of-secret
    response.set_cookie("remember", MD5.new(word.encode()).hexdigest())
    return response


def store(word, path):
    digest = hashlib.new("md5")
    digest.update(word.encode())
    result = digest.digest()
    written = base64.b64encode(result)
    out = open(f"{path}/passwords.txt", "a")
    # ruleid: python-crypto-weak-hash-of-secret
    out.write(f"{written}\n")
    with open(path + "/secrets.db", "a") as kept:
        # ruleid: python-crypto-weak-hash-of-secret
        kept.write(hashlib.new(name="SHA1", data=word.encode()).hexdigest())
    with open(path + "/manifest.json", "a") as manifest:
        # ok: python-crypto-weak-hash-of-secret
        manifest.write(f"{written}\n")


def others(user, word):
    # ruleid: python-crypto-weak-hash-of-secret
    user.api_key = Crypto.Hash.MD2.new(word).hexdigest()
    # ruleid: python-crypto-weak-hash-of-secret
    user.api_key = Crypto.Hash.MD4.new(word).hexdigest()
    # ruleid: python-crypto-weak-hash-of-secret
    user.reset_token = SHA1.new(word).hexdigest()
    # ruleid: python-crypto-weak-hash-of-secret
    user.secret = Cryptodome.Hash.MD5.new(word).hexdigest()
    # ruleid: python-crypto-weak-hash-of-secret
    user.session_id = Cryptodome.Hash.SHA1.new(word).hexdigest()
