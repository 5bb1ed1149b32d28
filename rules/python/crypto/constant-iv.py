import os

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

IV = b"abcdefghijklmnop"


def seal(key, data):
    # ruleid: python-crypto-constant-iv
    a = AES.new(key, AES.MODE_CBC, IV)
    # ruleid: python-crypto-constant-iv
    b = AES.new(
        key,
        AES.MODE_CBC,
        iv=b"\x00" * 16,
    )
    # ruleid: python-crypto-constant-iv
    c = modes.CBC(b"0123456789012345")
    box = AESGCM(key)
    # ruleid: python-crypto-constant-iv
    d = box.encrypt(b"0123456789ab", data, None)
    return a, b, c, d


def fine(key, data):
    iv = os.urandom(16)
    # ok: python-crypto-constant-iv
    a = AES.new(key, AES.MODE_CBC, iv)
    # ok: python-crypto-constant-iv
    b = modes.CBC(os.urandom(16))
    # ok: python-crypto-constant-iv
    c = AESGCM(key).encrypt(os.urandom(12), data, None)
    return a, b, c
