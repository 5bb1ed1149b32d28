from aiohttp import TCPConnector


def connect(settings, store, url):
    # ruleid: python-tls-verification-off
    connector = TCPConnector(verify_ssl=False)
    # ok: python-tls-verification-off
    settings.verify = False
    return connector
