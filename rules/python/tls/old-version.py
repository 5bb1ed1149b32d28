import ssl
from ssl import PROTOCOL_TLSv1 as OLD
from ssl import SSLContext

from OpenSSL import SSL


def contexts(sock):
    # ruleid: python-tls-old-version
    a = ssl.SSLContext(ssl.PROTOCOL_SSLv3)
    # ruleid: python-tls-old-version
    b = SSLContext(OLD)
    # ruleid: python-tls-old-version
    c = ssl.wrap_socket(
        sock,
        server_side=True,
        ssl_version=ssl.PROTOCOL_TLSv1_1,
    )
    # ruleid: python-tls-old-version
    d = SSL.Context(SSL.TLSv1_METHOD)
    # ruleid: python-tls-old-version
    a.minimum_version = ssl.TLSVersion.TLSv1
    return a, b, c, d


def fine():
    # ok: python-tls-old-version
    a = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # ok: python-tls-old-version
    a.minimum_version = ssl.TLSVersion.TLSv1_2
    # ok: python-tls-old-version
    b = ssl.create_default_context()
    return a, b


# Each of the other forms once.
import OpenSSL

# ruleid: python-tls-old-version
ssl.SSLContext(ssl.PROTOCOL_SSLv2)
# ruleid: python-tls-old-version
ssl.SSLContext(ssl.PROTOCOL_TLSv1_1)
# ruleid: python-tls-old-version
ssl.SSLContext(ssl_version=ssl.PROTOCOL_SSLv2)
# ruleid: python-tls-old-version
ssl.SSLContext(ssl_version=ssl.PROTOCOL_SSLv3)
# ruleid: python-tls-old-version
ssl.SSLContext(ssl_version=ssl.PROTOCOL_TLSv1)
# ruleid: python-tls-old-version
context.minimum_version = ssl.TLSVersion.SSLv3
# ruleid: python-tls-old-version
context.minimum_version = ssl.TLSVersion.TLSv1_1
# ruleid: python-tls-old-version
context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
# ruleid: python-tls-old-version
OpenSSL.SSL.Context(OpenSSL.SSL.SSLv2_METHOD)
# ruleid: python-tls-old-version
OpenSSL.SSL.Context(OpenSSL.SSL.SSLv3_METHOD)
# ruleid: python-tls-old-version
OpenSSL.SSL.Context(OpenSSL.SSL.TLSv1_1_METHOD)
# ruleid: python-tls-old-version
OpenSSL.SSL.Context(method=OpenSSL.SSL.SSLv2_METHOD)
# ruleid: python-tls-old-version
OpenSSL.SSL.Context(method=OpenSSL.SSL.SSLv3_METHOD)
# ruleid: python-tls-old-version
OpenSSL.SSL.Context(method=OpenSSL.SSL.TLSv1_METHOD)
# ruleid: python-tls-old-version
OpenSSL.SSL.Context(method=OpenSSL.SSL.TLSv1_1_METHOD)
