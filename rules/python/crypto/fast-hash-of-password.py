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


def taken_over(password, salt):
    # ok: python-crypto-fast-hash-of-password
    digest = hashlib.sha512(salt + password).digest()
    for _ in range(4999):
        # ok: python-crypto-fast-hash-of-password
        digest = hashlib.sha512(digest + password).digest()
    return digest


def read_again(password, names):
    for name in range(3):
        names = sorted(names)
    # ruleid: python-crypto-fast-hash-of-password
    return hashlib.sha512(password).digest()


def leaked(password, lists):
    # ok: python-crypto-fast-hash-of-password
    digest = hashlib.sha1(password.encode()).hexdigest().upper()
    return lists.search(digest[:5])


def digest_of(pw, pwa):
    # ruleid: python-crypto-fast-hash-of-password
    hashlib.md5(pw.encode()).hexdigest()
    # ok: python-crypto-fast-hash-of-password
    return hashlib.md5(pwa.encode()).hexdigest()
