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


# Each of the other forms once.
import Crypto.Cipher
import Cryptodome.Cipher
import cryptography.hazmat.primitives.ciphers.modes

# ruleid: python-crypto-constant-iv
Crypto.Cipher.AES.new(iv=b"0123456789abcdef")
# ruleid: python-crypto-constant-iv
Crypto.Cipher.AES.new(IV=b"0123456789abcdef")
# ruleid: python-crypto-constant-iv
Crypto.Cipher.AES.new(nonce=b"0123456789abcdef")
# ruleid: python-crypto-constant-iv
Cryptodome.Cipher.AES.new(key, mode, b"0123456789abcdef")
# ruleid: python-crypto-constant-iv
Cryptodome.Cipher.AES.new(iv=b"0123456789abcdef")
# ruleid: python-crypto-constant-iv
Cryptodome.Cipher.AES.new(nonce=b"0123456789abcdef")
# ruleid: python-crypto-constant-iv
cryptography.hazmat.primitives.ciphers.modes.CTR(b"0123456789abcdef")
# ruleid: python-crypto-constant-iv
cryptography.hazmat.primitives.ciphers.modes.GCM(b"0123456789abcdef")
# ruleid: python-crypto-constant-iv
cryptography.hazmat.primitives.ciphers.modes.CBC(b"0123456789abcdef" * size)
# ruleid: python-crypto-constant-iv
cryptography.hazmat.primitives.ciphers.modes.CBC(bytes(16))
# ruleid: python-crypto-constant-iv
Crypto.Cipher.AES.new(key, mode, b"0123456789abcdef" * size)
# ruleid: python-crypto-constant-iv
Crypto.Cipher.AES.new(iv=b"0123456789abcdef" * size)
# ok: python-crypto-constant-iv
box.encrypt(b"nonce", data, None)
