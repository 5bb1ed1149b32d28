import hmac
import os

from Crypto.Cipher import AES
from cryptography.fernet import Fernet
from itsdangerous import URLSafeTimedSerializer as Tokens

KEY = b"0123456789abcdef"


def seal(data):
    # ruleid: python-crypto-hardcoded-key
    a = Fernet(b"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")
    # ruleid: python-crypto-hardcoded-key
    b = AES.new(
        KEY,
        AES.MODE_GCM,
    )
    # ruleid: python-crypto-hardcoded-key
    c = hmac.new(b"0123456789abcdef", data, "sha256")
    # ruleid: python-crypto-hardcoded-key
    d = Tokens("a-very-quiet-word")
    return a, b, c, d


def fine(key, data):
    # ok: python-crypto-hardcoded-key
    a = Fernet(os.environ["BOX_KEY"])
    # ok: python-crypto-hardcoded-key
    b = AES.new(key, AES.MODE_GCM)
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
itsdangerous.Signer("changeme")
