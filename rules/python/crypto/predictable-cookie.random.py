import random


def keep(session, user):
    # ruleid: python-crypto-predictable-cookie
    session["id"] = random.getrandbits(64)
    # ruleid: python-crypto-predictable-cookie
    user.reset_token = random.getrandbits(64)
