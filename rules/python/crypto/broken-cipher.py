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


# Each of the other forms once.
import Crypto.Cipher
import Cryptodome.Cipher
import cryptography.hazmat.decrepit.ciphers.algorithms
import cryptography.hazmat.primitives.ciphers.algorithms
import pyDes

# ruleid: python-crypto-broken-cipher
Crypto.Cipher.DES3.new(key)
# ruleid: python-crypto-broken-cipher
Crypto.Cipher.ARC2.new(key)
# ruleid: python-crypto-broken-cipher
Crypto.Cipher.Blowfish.new(key)
# ruleid: python-crypto-broken-cipher
Crypto.Cipher.CAST.new(key)
# ruleid: python-crypto-broken-cipher
Crypto.Cipher.XOR.new(key)
# ruleid: python-crypto-broken-cipher
Cryptodome.Cipher.DES.new(key)
# ruleid: python-crypto-broken-cipher
Cryptodome.Cipher.DES3.new(key)
# ruleid: python-crypto-broken-cipher
Cryptodome.Cipher.ARC2.new(key)
# ruleid: python-crypto-broken-cipher
Cryptodome.Cipher.ARC4.new(key)
# ruleid: python-crypto-broken-cipher
Cryptodome.Cipher.Blowfish.new(key)
# ruleid: python-crypto-broken-cipher
Cryptodome.Cipher.CAST.new(key)
# ruleid: python-crypto-broken-cipher
cryptography.hazmat.primitives.ciphers.algorithms.ARC4(key)
# ruleid: python-crypto-broken-cipher
cryptography.hazmat.primitives.ciphers.algorithms.Blowfish(key)
# ruleid: python-crypto-broken-cipher
cryptography.hazmat.primitives.ciphers.algorithms.CAST5(key)
# ruleid: python-crypto-broken-cipher
cryptography.hazmat.primitives.ciphers.algorithms.IDEA(key)
# ruleid: python-crypto-broken-cipher
cryptography.hazmat.primitives.ciphers.algorithms.SEED(key)
# ruleid: python-crypto-broken-cipher
cryptography.hazmat.decrepit.ciphers.algorithms.ARC4(key)
# ruleid: python-crypto-broken-cipher
cryptography.hazmat.decrepit.ciphers.algorithms.TripleDES(key)
# ruleid: python-crypto-broken-cipher
cryptography.hazmat.decrepit.ciphers.algorithms.Blowfish(key)
# ruleid: python-crypto-broken-cipher
pyDes.des(key)
# ruleid: python-crypto-broken-cipher
pyDes.triple_des(key)
