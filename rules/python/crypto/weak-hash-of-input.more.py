import hashlib

import Crypto.Hash.MD5
import cryptography.hazmat.primitives.hashes
import flask


def forms():
    data = flask.request.args["data"]
    # ruleid: python-crypto-weak-hash-of-input
    hashlib.new("md5", data)
    # ruleid: python-crypto-weak-hash-of-input
    hashlib.new("sha1").update(data)
    # ok: python-crypto-weak-hash-of-input
    hashlib.new("sha256", data)
    # ok: python-crypto-weak-hash-of-input
    hashlib.md5(data, usedforsecurity=False)
    # ok: python-crypto-weak-hash-of-input
    hashlib.md5(usedforsecurity=False).update(data)
    hashlib.md5(
        # ruleid: python-crypto-weak-hash-of-input
        data
    )


def updated_md5():
    digest = hashlib.md5()
    # ruleid: python-crypto-weak-hash-of-input
    digest.update(flask.request.args["data"])
    digest.update(
        # ruleid: python-crypto-weak-hash-of-input
        flask.request.args["data"]
    )


def updated_new():
    digest = hashlib.new("md5")
    # ruleid: python-crypto-weak-hash-of-input
    digest.update(flask.request.args["data"])


def updated_other_library():
    digest = Crypto.Hash.MD5.new()
    # ruleid: python-crypto-weak-hash-of-input
    digest.update(flask.request.args["data"])


def updated_context():
    digest = cryptography.hazmat.primitives.hashes.Hash(cryptography.hazmat.primitives.hashes.MD5())
    # ruleid: python-crypto-weak-hash-of-input
    digest.update(flask.request.args["data"])


def no_security():
    digest = hashlib.md5(usedforsecurity=False)
    # ok: python-crypto-weak-hash-of-input
    digest.update(flask.request.args["data"])
