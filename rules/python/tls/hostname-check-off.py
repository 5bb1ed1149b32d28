import ssl

import urllib3

NO = False


def contexts():
    a = ssl.create_default_context()
    # ruleid: python-tls-hostname-check-off
    a.check_hostname = False
    # ruleid: python-tls-hostname-check-off
    b = urllib3.PoolManager(
        assert_hostname=NO,
    )
    return a, b


def fine():
    a = ssl.create_default_context()
    # ok: python-tls-hostname-check-off
    a.check_hostname = True
    # ok: python-tls-hostname-check-off
    b = urllib3.PoolManager(assert_hostname="db.internal")
    return a, b


def told_elsewhere():
    c = ssl.create_default_context()
    # ok: python-tls-hostname-check-off
    c.check_hostname = False
    c.verify_mode = ssl.CERT_NONE
    return c


# Each of the other forms once.
import pymongo

# ruleid: python-tls-hostname-check-off
urllib3.HTTPSConnectionPool(assert_hostname=False)
# ruleid: python-tls-hostname-check-off
pymongo.MongoClient(tlsAllowInvalidHostnames=True)


def told_elsewhere_first():
    d = ssl.create_default_context()
    d.verify_mode = ssl.CERT_NONE
    # ok: python-tls-hostname-check-off
    d.check_hostname = False
    return d


def asked_for(check):
    e = ssl.create_default_context()
    if not check:
        # ok: python-tls-hostname-check-off
        e.check_hostname = False
    return e
