import hashlib

import Crypto.Hash.MD5
import cryptography.hazmat.primitives.hashes
import flask


def forms(store):
    data = flask.request.args["data"]
    # ruleid: python-crypto-weak-hash-of-input
    store.write(hashlib.new("md5", data))
    # ok: python-crypto-weak-hash-of-input
    store.write(hashlib.new("sha256", data))
    # ok: python-crypto-weak-hash-of-input
    store.write(hashlib.md5(data, usedforsecurity=False))
    # ok: python-crypto-weak-hash-of-input
    store.read(hashlib.md5(data))
    store.write(hashlib.md5(
        # ruleid: python-crypto-weak-hash-of-input
        data
    ))


def updated_md5(store):
    digest = hashlib.md5()
    digest.update(
        # ruleid: python-crypto-weak-hash-of-input
        flask.request.args["data"]
    )
    store.write(digest.hexdigest())


def updated_new(store):
    digest = hashlib.new("md5")
    # ruleid: python-crypto-weak-hash-of-input
    digest.update(flask.request.args["data"])
    store.write(digest.hexdigest())


def updated_other_library(store):
    digest = Crypto.Hash.MD5.new()
    # ruleid: python-crypto-weak-hash-of-input
    digest.update(flask.request.args["data"])
    store.write(digest.hexdigest())


def updated_context(store):
    digest = cryptography.hazmat.primitives.hashes.Hash(cryptography.hazmat.primitives.hashes.MD5())
    # ruleid: python-crypto-weak-hash-of-input
    digest.update(flask.request.args["data"])
    store.write(digest.finalize())


def no_security(store):
    digest = hashlib.md5(usedforsecurity=False)
    # ok: python-crypto-weak-hash-of-input
    digest.update(flask.request.args["data"])
    store.write(digest.hexdigest())


def named_otherwise():
    digest = hashlib.md5()
    # ok: python-crypto-weak-hash-of-input
    digest.update(flask.request.args["data"])
    bucket = digest.hexdigest()
    return bucket


def put_otherwise(store):
    digest = hashlib.md5()
    # ok: python-crypto-weak-hash-of-input
    digest.update(flask.request.args["data"])
    bucket = digest.hexdigest()
    store.read(bucket)
    store.read(digest.hexdigest())
