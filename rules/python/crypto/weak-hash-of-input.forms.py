import Crypto
import flask
import hashlib


def forms(store):
    value = flask.request.args["value"]
    # ruleid: python-crypto-weak-hash-of-input
    store.write(hashlib.sha1(value))
    # ruleid: python-crypto-weak-hash-of-input
    store.write(hashlib.md4(value))
    # ruleid: python-crypto-weak-hash-of-input
    store.write(Crypto.Hash.MD5.new(value))
    # ruleid: python-crypto-weak-hash-of-input
    store.write(Crypto.Hash.SHA1.new(value))
    # ruleid: python-crypto-weak-hash-of-input
    store.write(Crypto.Hash.MD4.new(value))


def plain():
    # ruleid: python-crypto-weak-hash-of-input
    token = hashlib.md5(flask.request.args["value"])
    return token


def cached():
    # ok: python-crypto-weak-hash-of-input
    entry = hashlib.md5(flask.request.args["value"])
    return entry


def read(store):
    # ok: python-crypto-weak-hash-of-input
    entry = hashlib.md5(flask.request.args["value"])
    store.read(entry)
