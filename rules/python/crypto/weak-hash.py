import hashlib
import hashlib as h
from hashlib import sha1

from cryptography.hazmat.primitives import hashes

NAME = "md5"


def digests(data):
    # ruleid: python-crypto-weak-hash
    a = hashlib.md5(data).hexdigest()
    # ruleid: python-crypto-weak-hash
    b = sha1()
    # ruleid: python-crypto-weak-hash
    c = h.new(NAME, data)
    # ruleid: python-crypto-weak-hash
    d = hashes.Hash(hashes.SHA1())
    return a, b, c, d


def fine(data):
    # ok: python-crypto-weak-hash
    a = hashlib.sha256(data)
    # ok: python-crypto-weak-hash
    b = hashlib.md5(data, usedforsecurity=False)
    # ok: python-crypto-weak-hash
    c = hashlib.new("sha256", data)
    # ok: python-crypto-weak-hash
    d = hashes.Hash(hashes.SHA256())
    return a, b, c, d
