import jwt
from jose import jwt as jose_jwt
from jwt import decode as read

OPTIONS = {"verify_signature": False, "verify_exp": False}


def claims(token, key):
    # ruleid: python-jwt-unverified
    a = jwt.decode(token, options={"verify_signature": False})
    # ruleid: python-jwt-unverified
    b = read(
        token,
        key,
        verify=False,
    )
    # ruleid: python-jwt-unverified
    c = jose_jwt.get_unverified_claims(token)
    # ruleid: python-jwt-unverified
    d = jwt.decode(token, key, options=OPTIONS)
    return a, b, c, d


def fine(token, key):
    # ok: python-jwt-unverified
    a = jwt.decode(token, key, algorithms=["RS256"])
    # ok: python-jwt-unverified
    b = jwt.decode(token, key, algorithms=["HS256"], options={"verify_aud": False})
    # ok: python-jwt-unverified
    c = jwt.get_unverified_header(token)
    return a, b, c


# Each of the other forms once.
import jose.jws
import jose.jwt
import jwt.api_jwt

# ruleid: python-jwt-unverified
jwt.decode(token, key, options=dict(verify_signature=False))
# ruleid: python-jwt-unverified
jwt.api_jwt.decode(token, key, verify=False)
# ruleid: python-jwt-unverified
jose.jwt.decode(token, key, options={"verify_signature": False})
# ruleid: python-jwt-unverified
jose.jws.verify(token, key, verify=False)
# ruleid: python-jwt-unverified
jwt.process_jwt(token)
# ruleid: python-jwt-unverified
jose.jwt.decode(token, key, options={"verify_signature": False, "verify_exp": False})
lenient = {"verify_signature": False}
# ruleid: python-jwt-unverified
jose.jwt.decode(token, key, options=lenient)


def issuer(unverified_token, token):
    # ok: python-jwt-unverified
    a = jwt.decode(unverified_token, options={"verify_signature": False})["iss"]
    return a


def peek(token):
    # ok: python-jwt-unverified
    unverified_claims = jwt.decode(token, options={"verify_signature": False})
    # ruleid: python-jwt-unverified
    claims = jwt.decode(token, options={"verify_signature": False})
    return unverified_claims["iss"], claims["sub"]


class Reader:
    OPTIONS = {"verify_signature": False}
    STRICT = {"verify_exp": True}

    def __init__(self, key):
        self.key = key
        self.loose = {"verify_signature": False}

    def read(self, token):
        # ruleid: python-jwt-unverified
        return jwt.decode(token, self.key, options=self.OPTIONS)

    def read_loosely(self, token):
        # ruleid: python-jwt-unverified
        return jwt.decode(token, self.key, options=self.loose)

    def read_strictly(self, token):
        # ok: python-jwt-unverified
        return jwt.decode(token, self.key, options=self.STRICT)


class Given:
    OPTIONS = {"verify_signature": False}

    def change(self, options):
        self.OPTIONS = options

    def read(self, token):
        # ok: python-jwt-unverified
        return jwt.decode(token, KEY, options=self.OPTIONS)


def by_class(token):
    # ruleid: python-jwt-unverified
    return jwt.decode(token, KEY, options=Reader.OPTIONS)
