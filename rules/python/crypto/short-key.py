from Crypto.PublicKey import RSA
from cryptography.hazmat.primitives.asymmetric import dsa, rsa
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key as make

BITS = 1024


def keys(bits):
    # ruleid: python-crypto-short-key
    a = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    # ruleid: python-crypto-short-key
    b = make(
        key_size=BITS,
        public_exponent=65537,
    )
    # ruleid: python-crypto-short-key
    c = RSA.generate(512)
    # ok: python-crypto-short-key
    d = rsa.generate_private_key(public_exponent=65537, key_size=3072)
    # ok: python-crypto-short-key
    e = RSA.generate(bits)
    # ok: python-crypto-short-key
    f = dsa.generate_private_key(key_size=2048)
    return a, b, c, d, e, f
