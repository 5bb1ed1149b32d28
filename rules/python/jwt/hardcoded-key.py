import os

import jwt
from jose import jwt as jose

# ruleid: python-jwt-hardcoded-key
KEY = "a-very-quiet-word"


def tokens(app, claims, token):
    # ruleid: python-jwt-hardcoded-key
    a = jwt.encode(claims, "a-very-quiet-word", algorithm="HS256")
    b = jose.decode(
        token,
        KEY,
        algorithms=["HS256"],
    )
    # ruleid: python-jwt-hardcoded-key
    app.config["JWT_SECRET_KEY"] = "a-very-quiet-word"
    # ok: python-jwt-hardcoded-key
    c = jwt.encode(claims, os.environ["TOKEN_KEY"], algorithm="HS256")
    # ok: python-jwt-hardcoded-key
    d = jwt.decode(token, "", options={"verify_signature": False})
    # ok: python-jwt-hardcoded-key
    e = jwt.decode(token, "-----BEGIN PUBLIC KEY-----{{base64:124}}-----END PUBLIC KEY-----", algorithms=["ES256"])
    return a, b, c, d, e


# Each of the other forms once.
import authlib.jose.jwt
import jose.jwt

# ruleid: python-jwt-hardcoded-key
jwt.encode(claims, key="a-very-quiet-word")
# ruleid: python-jwt-hardcoded-key
jwt.decode(token, "a-very-quiet-word")
# ruleid: python-jwt-hardcoded-key
jwt.decode(token, key="a-very-quiet-word")
# ruleid: python-jwt-hardcoded-key
jose.jwt.encode(claims, "a-very-quiet-word")
# ruleid: python-jwt-hardcoded-key
jose.jwt.encode(claims, key="a-very-quiet-word")
# ruleid: python-jwt-hardcoded-key
authlib.jose.jwt.encode(header, claims, "a-very-quiet-word")
# ok: python-jwt-hardcoded-key
jwt.decode(token, "a-very-quiet-word", options={"verify_signature": False})
# ok: python-jwt-hardcoded-key
jwt.decode(token, "a-very-quiet-word", verify=False)
# ruleid: python-jwt-hardcoded-key
jwt.encode(claims, "a-very-quiet-word".encode(), algorithm="HS256")
# ruleid: python-jwt-hardcoded-key
jwt.decode(token, "a-very-quiet-word".encode(), algorithms=["HS256"])
# ok: python-jwt-hardcoded-key
jwt.encode(claims, settings.TOKEN_KEY.encode(), algorithm="HS256")
