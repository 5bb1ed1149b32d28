import hashlib
from hashlib import md5


def store(user, password, salt):
    # ruleid: python-crypto-fast-hash-of-password
    a = hashlib.sha256(password.encode()).hexdigest()
    # ruleid: python-crypto-fast-hash-of-password
    b = md5(
        (salt + user.password).encode("utf-8"),
    ).hexdigest()
    # ruleid: python-crypto-fast-hash-of-password
    c = hashlib.new("sha1", f"{salt}{password}".encode())
    digest = hashlib.sha512()
    digest.update(salt)
    # ruleid: python-crypto-fast-hash-of-password
    digest.update(password.encode())
    return a, b, c, digest


def fine(data, password, salt):
    # ok: python-crypto-fast-hash-of-password
    a = hashlib.sha256(data)
    # ok: python-crypto-fast-hash-of-password
    b = hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)
    # ok: python-crypto-fast-hash-of-password
    c = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)
    # ok: python-crypto-fast-hash-of-password
    d = hashlib.sha256(data["password_reset"])
    return a, b, c, d


# Each of the other forms once.
import Crypto.Hash
import Cryptodome.Hash

# ruleid: python-crypto-fast-hash-of-password
Crypto.Hash.SHA256.new(password)
# ruleid: python-crypto-fast-hash-of-password
Cryptodome.Hash.SHA256.new(password)
# ok: python-crypto-fast-hash-of-password
hashlib.sha1(password, usedforsecurity=False)
