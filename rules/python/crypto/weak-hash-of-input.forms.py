import Crypto
import flask
import hashlib


def forms():
    value = flask.request.args["value"]
    # ruleid: python-crypto-weak-hash-of-input
    hashlib.sha1(value)
    # ruleid: python-crypto-weak-hash-of-input
    hashlib.md4(value)
    # ruleid: python-crypto-weak-hash-of-input
    hashlib.md5().update(value)
    # ruleid: python-crypto-weak-hash-of-input
    hashlib.sha1().update(value)
    # ruleid: python-crypto-weak-hash-of-input
    Crypto.Hash.MD5.new(value)
    # ruleid: python-crypto-weak-hash-of-input
    Crypto.Hash.SHA1.new(value)
    # ruleid: python-crypto-weak-hash-of-input
    Crypto.Hash.MD4.new(value)
    # ok: python-crypto-weak-hash-of-input
    call(usedforsecurity=False, value)
    # ok: python-crypto-weak-hash-of-input
    hashlib.new("=~/^(?i)(md4|md5|sha1|sha|ripemd160)$/", value).update("a")
