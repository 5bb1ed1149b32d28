import hmac
import os

from Crypto.Cipher import AES
from cryptography.fernet import Fernet
from itsdangerous import URLSafeTimedSerializer as Tokens

# ruleid: python-crypto-hardcoded-key
KEY = b"a-very-quiet-key"


def seal(data):
    # ruleid: python-crypto-hardcoded-key
    a = Fernet(b"{{base64:43}}=")
    b = AES.new(
        KEY,
        AES.MODE_GCM,
    )
    # ruleid: python-crypto-hardcoded-key
    c = hmac.new(b"a-very-quiet-key", data, "sha256")
    # ruleid: python-crypto-hardcoded-key
    d = Tokens("a-very-quiet-word")
    return a, b, c, d


def fine(key, data):
    # ok: python-crypto-hardcoded-key
    a = Fernet(os.environ["BOX_KEY"])
    # ok: python-crypto-hardcoded-key
    b = AES.new(key, AES.MODE_GCM)
    # ok: python-crypto-hardcoded-key
    c = hmac.new(b"cache", data, "sha256")
    # ok: python-crypto-hardcoded-key
    c = Fernet(Fernet.generate_key())
    # ok: python-crypto-hardcoded-key
    d = Tokens(os.environ["SECRET"], salt="mail-confirmation")
    return a, b, c, d


# Each of the other forms once.
import base64
import Cryptodome.Cipher
import cryptography.fernet
import cryptography.hazmat.primitives.ciphers.aead
import cryptography.hazmat.primitives.ciphers.algorithms
import itsdangerous
import nacl.secret

# ruleid: python-crypto-hardcoded-key
cryptography.hazmat.primitives.ciphers.aead.AESGCM("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
cryptography.hazmat.primitives.ciphers.algorithms.AES("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
Cryptodome.Cipher.AES.new("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
nacl.secret.SecretBox("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
cryptography.fernet.Fernet(base64.urlsafe_b64encode("a-very-quiet-word"))
# ruleid: python-crypto-hardcoded-key
itsdangerous.URLSafeSerializer("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
itsdangerous.TimestampSigner("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
itsdangerous.Signer("a-very-quiet-word")
# ok: python-crypto-hardcoded-key
hmac.new(b"<the key>", body, "sha256")
# ok: python-crypto-hardcoded-key
itsdangerous.Signer("${SIGNER}")
import Crypto.Cipher
import cryptography.hazmat.primitives.hmac
import django.core.signing
import hashlib
import jose.jws
import pyotp

# ruleid: python-crypto-hardcoded-key
hmac.new(key="a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
hmac.HMAC("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
hmac.digest("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
cryptography.hazmat.primitives.hmac.HMAC("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
cryptography.fernet.Fernet(key="a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
cryptography.hazmat.primitives.ciphers.algorithms.TripleDES("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
cryptography.hazmat.primitives.ciphers.algorithms.ChaCha20("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
Crypto.Cipher.AES.new(key="a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
Crypto.Cipher.DES.new("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
Crypto.Cipher.DES3.new("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
Crypto.Cipher.ARC4.new("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
Crypto.Cipher.Blowfish.new("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
hashlib.blake2b(key="a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
pyotp.TOTP("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
pyotp.HOTP("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
django.core.signing.Signer("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
django.core.signing.TimestampSigner("a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
django.core.signing.dumps(key="a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
django.core.signing.loads(key="a-very-quiet-word")
# ruleid: python-crypto-hardcoded-key
jose.jws.sign(data, "a-very-quiet-word")
import binascii

# A key made bytes, or decoded, on its way.
# ruleid: python-crypto-hardcoded-key
SIGNING = "a-very-quiet-phrase"
signed = hmac.new(SIGNING.encode("utf-8"), body, "sha1")
# ruleid: python-crypto-hardcoded-key
hmac.new("a-very-quiet-word".encode(), body, "sha1")
# ruleid: python-crypto-hardcoded-key
hmac.new(bytes("a-very-quiet-word", "ascii"), body, "sha1")
# ruleid: python-crypto-hardcoded-key
hmac.HMAC(bytearray("a-very-quiet-word", "ascii"), body)
# ruleid: python-crypto-hardcoded-key
hmac.digest(bytes.fromhex("{{hex:32}}"), body, "sha1")
# ruleid: python-crypto-hardcoded-key
Crypto.Cipher.AES.new(binascii.unhexlify("{{hex:32}}"), 2)
# ruleid: python-crypto-hardcoded-key
Cryptodome.Cipher.AES.new(base64.b64decode("{{hex:32}}"), 2)
# ruleid: python-crypto-hardcoded-key
cryptography.hazmat.primitives.ciphers.aead.AESGCM(base64.urlsafe_b64decode("{{hex:32}}"))
# ruleid: python-crypto-hardcoded-key
cryptography.fernet.Fernet(base64.urlsafe_b64encode(b"a-very-quiet-word"))
# ruleid: python-crypto-hardcoded-key
cryptography.hazmat.primitives.ciphers.algorithms.AES(base64.b64encode(b"a-very-quiet-word"))
# ruleid: python-crypto-hardcoded-key
nacl.secret.SecretBox(bytes.fromhex("{{hex:32}}"))
# ok: python-crypto-hardcoded-key
hmac.new(key.encode(), body, "sha1")
# ok: python-crypto-hardcoded-key
hmac.new(os.environ["KEY_OF_THE_SHOP"].encode(), body, "sha1")
# ok: python-crypto-hardcoded-key
hmac.new(base64.b64decode(settings.SIGNING_KEY), body, "sha1")
