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
