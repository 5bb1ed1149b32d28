import ssl

LOOSE = "DEFAULT:@SECLEVEL=1"


def contexts():
    context = ssl.create_default_context()
    # ruleid: python-tls-weak-ciphers
    context.set_ciphers("ALL")
    # ruleid: python-tls-weak-ciphers
    context.set_ciphers(LOOSE)
    # ruleid: python-tls-weak-ciphers
    context.set_ciphers("HIGH:RC4-SHA")
    # ok: python-tls-weak-ciphers
    context.set_ciphers("ECDHE+AESGCM:!aNULL:!MD5")
    # ok: python-tls-weak-ciphers
    context.set_ciphers("HIGH:!aNULL:!eNULL:!RC4")
    return context


# Each of the other forms once.
import urllib3.util.ssl_

# ruleid: python-tls-weak-ciphers
ssl.wrap_socket(ciphers="DEFAULT:@SECLEVEL=1")
# ruleid: python-tls-weak-ciphers
ssl.create_default_context(ssl_ciphers="DEFAULT:@SECLEVEL=1")
# ruleid: python-tls-weak-ciphers
urllib3.util.ssl_.DEFAULT_CIPHERS = "DEFAULT:@SECLEVEL=1"
