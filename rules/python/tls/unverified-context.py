import ssl
import ssl as tls
from ssl import CERT_NONE

import urllib3
from elasticsearch import Elasticsearch

NOTHING = "CERT_NONE"


def contexts(hosts):
    # ruleid: python-tls-unverified-context
    a = ssl._create_unverified_context()
    b = tls.create_default_context()
    b.check_hostname = False
    # ruleid: python-tls-unverified-context
    b.verify_mode = CERT_NONE
    # ruleid: python-tls-unverified-context
    c = urllib3.PoolManager(
        num_pools=4,
        cert_reqs=NOTHING,
    )
    # ruleid: python-tls-unverified-context
    ssl._create_default_https_context = ssl._create_unverified_context
    # ruleid: python-tls-unverified-context
    d = Elasticsearch(hosts, verify_certs=False)
    return a, b, c, d


def option(check):
    context = ssl.create_default_context()
    if not check:
        # ok: python-tls-unverified-context
        context.verify_mode = ssl.CERT_NONE
    return context


def fine(hosts):
    # ok: python-tls-unverified-context
    a = ssl.create_default_context()
    # ok: python-tls-unverified-context
    a.verify_mode = ssl.CERT_REQUIRED
    # ok: python-tls-unverified-context
    b = urllib3.PoolManager(cert_reqs="CERT_REQUIRED")
    # ok: python-tls-unverified-context
    c = Elasticsearch(hosts, verify_certs=True)
    return a, b, c
