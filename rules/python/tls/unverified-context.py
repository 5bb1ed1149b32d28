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


# Each of the other forms once.
import httplib2
import ldap
import ldap3
import opensearchpy
import OpenSSL
import os
import pymongo
import redis

# ruleid: python-tls-unverified-context
httplib2.Http(disable_ssl_certificate_validation=True)
# ruleid: python-tls-unverified-context
ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)
# ruleid: python-tls-unverified-context
ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_ALLOW)
# ruleid: python-tls-unverified-context
ldap3.Tls(validate=ssl.CERT_NONE)
# ruleid: python-tls-unverified-context
context.set_verify(OpenSSL.SSL.VERIFY_NONE)
# ruleid: python-tls-unverified-context
os.environ["PYTHONHTTPSVERIFY"] = "0"
# ruleid: python-tls-unverified-context
pymongo.MongoClient(tlsAllowInvalidCertificates=True)
# ruleid: python-tls-unverified-context
pymongo.MongoClient(tlsInsecure=True)
# ruleid: python-tls-unverified-context
redis.Redis(ssl_cert_reqs=None)
# ruleid: python-tls-unverified-context
redis.Redis(ssl_cert_reqs="none")
# ruleid: python-tls-unverified-context
redis.StrictRedis(ssl_cert_reqs=None)
# ruleid: python-tls-unverified-context
opensearchpy.OpenSearch(verify_certs=False)
# ruleid: python-tls-unverified-context
urllib3.PoolManager(cert_reqs=ssl.CERT_NONE)
# ruleid: python-tls-unverified-context
urllib3.PoolManager(cert_reqs="NONE")


def directory(settings):
    if settings.LDAP_IGNORE_CERT_ERRORS:
        # ok: python-tls-unverified-context
        ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)
    if settings.ldap_tls_insecure:
        # ok: python-tls-unverified-context
        ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)
    if settings.LDAP_TLS:
        # ruleid: python-tls-unverified-context
        ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)
