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


# Each of the other forms once.
import Crypto.Hash
import Cryptodome.Hash
import cryptography.hazmat.primitives.hashes
import md5
import sha

# ruleid: python-crypto-weak-hash
hashlib.md4(data)
# ruleid: python-crypto-weak-hash
md5.new(data)
# ruleid: python-crypto-weak-hash
sha.new(data)
# ruleid: python-crypto-weak-hash
Crypto.Hash.MD2.new(data)
# ruleid: python-crypto-weak-hash
Crypto.Hash.MD4.new(data)
# ruleid: python-crypto-weak-hash
Crypto.Hash.MD5.new(data)
# ruleid: python-crypto-weak-hash
Crypto.Hash.SHA1.new(data)
# ruleid: python-crypto-weak-hash
Crypto.Hash.SHA.new(data)
# ruleid: python-crypto-weak-hash
Cryptodome.Hash.MD5.new(data)
# ruleid: python-crypto-weak-hash
Cryptodome.Hash.SHA1.new(data)
# ruleid: python-crypto-weak-hash
cryptography.hazmat.primitives.hashes.MD5(data)
# ruleid: python-crypto-weak-hash
hashlib.new(name="md5", data=data)
