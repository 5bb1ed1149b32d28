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
