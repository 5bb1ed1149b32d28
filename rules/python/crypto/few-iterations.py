import hashlib
from hashlib import pbkdf2_hmac as derive

from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

ROUNDS = 10_000


def keys(password, salt, algorithm, rounds):
    # ruleid: python-crypto-few-iterations
    a = hashlib.pbkdf2_hmac("sha256", password, salt, 1000)
    # ruleid: python-crypto-few-iterations
    b = derive("sha256", password, salt, ROUNDS)
    # ruleid: python-crypto-few-iterations
    c = PBKDF2HMAC(
        algorithm=algorithm,
        length=32,
        salt=salt,
        iterations=4096,
    )
    # ok: python-crypto-few-iterations
    d = hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)
    # ok: python-crypto-few-iterations
    e = hashlib.pbkdf2_hmac("sha256", password, salt, rounds)
    return a, b, c, d, e


# Each of the other forms once.
import Crypto.Protocol
import Cryptodome.Protocol
import werkzeug.security

# ruleid: python-crypto-few-iterations
hashlib.pbkdf2_hmac(iterations=10_000)
# ruleid: python-crypto-few-iterations
Crypto.Protocol.KDF.PBKDF2(count=10_000)
# ruleid: python-crypto-few-iterations
Cryptodome.Protocol.KDF.PBKDF2(count=10_000)
# ruleid: python-crypto-few-iterations
werkzeug.security.pbkdf2_hex(iterations=10_000)
