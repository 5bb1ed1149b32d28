from Crypto.Cipher import AES, DES
from Crypto.Cipher import ARC4 as rc4
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def ciphers(key, iv):
    # ruleid: python-crypto-broken-cipher
    a = DES.new(key, DES.MODE_CBC, iv)
    # ruleid: python-crypto-broken-cipher
    b = rc4.new(key)
    c = Cipher(
        # ruleid: python-crypto-broken-cipher
        algorithms.TripleDES(key),
        modes.CBC(iv),
    )
    # ok: python-crypto-broken-cipher
    d = AES.new(key, AES.MODE_GCM)
    # ok: python-crypto-broken-cipher
    e = AESGCM(key)
    # ok: python-crypto-broken-cipher
    f = Cipher(algorithms.AES(key), modes.GCM(iv))
    return a, b, c, d, e, f
