def keep(session, user):
    # ok: python-crypto-predictable-cookie
    session["id"] = random.getrandbits(64)
    # ok: python-crypto-predictable-cookie
    user.reset_token = random.getrandbits(64)
