import hmac
import random

import jwt
import numpy


def cookies(response, user, session, bag, row):
    # ruleid: python-crypto-predictable-cookie
    response.set_cookie("id", str(random.getrandbits(64)))
    # ruleid: python-crypto-predictable-cookie
    response.set_cookie(key="id", value=str(random.getrandbits(64)))
    # ruleid: python-crypto-predictable-cookie
    response.set_signed_cookie("id", str(random.getrandbits(64)))
    # ruleid: python-crypto-predictable-cookie
    jwt.encode(random.getrandbits(64))
    # ruleid: python-crypto-predictable-cookie
    hmac.new(random.getrandbits(64))
    # ruleid: python-crypto-predictable-cookie
    user.set_password(str(random.getrandbits(64)))
    # ok: python-crypto-predictable-cookie
    response.set_cookie("id", "1", max_age=random.randint(1, 9))
    # ok: python-crypto-predictable-cookie
    response.set_cookie("id", random.Random(7).getstate())
    # ok: python-crypto-predictable-cookie
    response.set_cookie("id", numpy.random.get_state())
    # ok: python-crypto-predictable-cookie
    response.set_cookie("id", random.seed(7))
    # ok: python-crypto-predictable-cookie
    bag["id"] = random.getrandbits(64)
    # ok: python-crypto-predictable-cookie
    session.set(random.getrandbits(64), "1")
    # ok: python-crypto-predictable-cookie
    row[random.getrandbits(64)] = 1
    # ok: python-crypto-predictable-cookie
    Invite(random.getrandbits(64), reset_token="none")


class Login:
    def get(self):
        # ruleid: python-crypto-predictable-cookie
        self.set_secure_cookie("id", str(random.getrandbits(64)))
