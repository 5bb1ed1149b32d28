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


# Each of the other forms once.
# ruleid: python-crypto-timing-compare
hmac.new(key, body, "sha256").digest() == sent
# ruleid: python-crypto-timing-compare
hmac.new(key, body, "sha256").hexdigest() != sent
# ruleid: python-crypto-timing-compare
hmac.new(key, body, "sha256").digest() != sent
# ruleid: python-crypto-timing-compare
sent == hmac.new(key, body, "sha256").hexdigest()
# ruleid: python-crypto-timing-compare
sent == hmac.new(key, body, "sha256").digest()
# ruleid: python-crypto-timing-compare
sent != hmac.new(key, body, "sha256").hexdigest()
known = hmac.new(key, body, "sha256").hexdigest()
# ruleid: python-crypto-timing-compare
same = known == sent
# ruleid: python-crypto-timing-compare
same = sent == known
# ruleid: python-crypto-timing-compare
changed = known != sent
