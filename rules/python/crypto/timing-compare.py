import hmac
from hmac import new as mac


def check(key, body, sent):
    # ruleid: python-crypto-timing-compare
    a = hmac.new(key, body, "sha256").hexdigest() == sent
    expected = mac(key, body, "sha256").hexdigest()
    # ruleid: python-crypto-timing-compare
    if sent != expected:
        return False
    # ok: python-crypto-timing-compare
    b = hmac.compare_digest(expected, sent)
    # ok: python-crypto-timing-compare
    c = len(sent) == 64
    return a and b and c
