from Crypto.Cipher import AES
from Crypto.Cipher import AES as A
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def ciphers(key, iv):
    # ruleid: python-crypto-ecb-mode
    a = AES.new(key, AES.MODE_ECB)
    # ruleid: python-crypto-ecb-mode
    b = A.new(
        key,
        mode=A.MODE_ECB,
    )
    # ruleid: python-crypto-ecb-mode
    c = Cipher(algorithms.AES(key), modes.ECB())
    # ok: python-crypto-ecb-mode
    d = AES.new(key, AES.MODE_GCM)
    # ok: python-crypto-ecb-mode
    e = Cipher(algorithms.AES(key), modes.GCM(iv))
    return a, b, c, d, e


# Each of the other forms once.
import Crypto.Cipher
import Cryptodome.Cipher

# ruleid: python-crypto-ecb-mode
Crypto.Cipher.AES.new(key)
# ruleid: python-crypto-ecb-mode
Cryptodome.Cipher.AES.new(key, Cryptodome.Cipher.AES.MODE_ECB)
# ruleid: python-crypto-ecb-mode
Cryptodome.Cipher.AES.new(mode=Cryptodome.Cipher.AES.MODE_ECB)
