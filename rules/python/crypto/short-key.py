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


# Each of the other forms once.
import Crypto.PublicKey
import Cryptodome.PublicKey
import OpenSSL.crypto
import cryptography.hazmat.primitives.asymmetric.dh
import cryptography.hazmat.primitives.asymmetric.dsa
import cryptography.hazmat.primitives.asymmetric.rsa
import paramiko
import rsa

# ruleid: python-crypto-short-key
cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key(exponent, 1024)
# ruleid: python-crypto-short-key
cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key(key_size=1024)
# ruleid: python-crypto-short-key
cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key(1024)
# ruleid: python-crypto-short-key
cryptography.hazmat.primitives.asymmetric.dh.generate_parameters(key_size=1024)
# ruleid: python-crypto-short-key
Crypto.PublicKey.RSA.generate(bits=1024)
# ruleid: python-crypto-short-key
Crypto.PublicKey.DSA.generate(1024)
# ruleid: python-crypto-short-key
Cryptodome.PublicKey.RSA.generate(1024)
# ruleid: python-crypto-short-key
Cryptodome.PublicKey.DSA.generate(1024)
# ruleid: python-crypto-short-key
rsa.newkeys(1024)
# ruleid: python-crypto-short-key
paramiko.RSAKey.generate(1024)
# ruleid: python-crypto-short-key
paramiko.RSAKey.generate(bits=1024)
# ruleid: python-crypto-short-key
key.generate_key(OpenSSL.crypto.TYPE_RSA, 1024)
