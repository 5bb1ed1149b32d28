import uuid


def keep(session, user):
    # ruleid: python-crypto-predictable-cookie
    session["id"] = uuid.uuid1()
    # ruleid: python-crypto-predictable-cookie
    user.reset_token = uuid.uuid1()
