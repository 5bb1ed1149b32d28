import numpy


def keep(session, user):
    # ruleid: python-crypto-predictable-cookie
    session["id"] = numpy.random.bytes(8)
    # ruleid: python-crypto-predictable-cookie
    user.reset_token = numpy.random.bytes(8)
