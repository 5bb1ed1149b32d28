import aiohttp
import httpx
import requests
import requests as rq
from requests import get

CHECK = False


def fetch(url):
    # ruleid: python-tls-verification-off
    a = requests.get(url, verify=False)
    # ruleid: python-tls-verification-off
    b = rq.post(
        url,
        verify=CHECK,
        json={},
    )
    # ruleid: python-tls-verification-off
    c = get(url, timeout=5, verify=False)
    # ruleid: python-tls-verification-off
    d = httpx.Client(verify=False)
    session = requests.Session()
    # ruleid: python-tls-verification-off
    session.verify = False
    # ruleid: python-tls-verification-off
    e = session.get(url, verify=False)
    return a, b, c, d, e


async def load(url):
    # ruleid: python-tls-verification-off
    connector = aiohttp.TCPConnector(ssl=False)
    async with aiohttp.ClientSession(connector=connector) as session:
        # ruleid: python-tls-verification-off
        async with session.get(url, ssl=False) as answer:
            return await answer.text()


def fine(url, store):
    # ok: python-tls-verification-off
    a = requests.get(url)
    # ok: python-tls-verification-off
    b = requests.get(url, verify=True)
    # ok: python-tls-verification-off
    c = requests.get(url, verify="/etc/ssl/ca.pem")
    # ok: python-tls-verification-off
    d = requests.get("https://localhost:8443/health", verify=False)
    # ok: python-tls-verification-off
    e = store.save(url, verify=False)
    return a, b, c, d, e


# Each of the other forms once.
import niquests

# ruleid: python-tls-verification-off
session.get(verify_ssl=False)
# ruleid: python-tls-verification-off
session.post(verify=False)
# ruleid: python-tls-verification-off
session.put(verify=False)
# ruleid: python-tls-verification-off
session.patch(verify=False)
# ruleid: python-tls-verification-off
session.delete(verify=False)
# ruleid: python-tls-verification-off
session.head(verify=False)
# ruleid: python-tls-verification-off
session.request(verify=False)
# ruleid: python-tls-verification-off
session.send(verify=False)
# ruleid: python-tls-verification-off
session.post(ssl=False)
# ruleid: python-tls-verification-off
session.put(ssl=False)
# ruleid: python-tls-verification-off
session.delete(ssl=False)
# ruleid: python-tls-verification-off
session.request(ssl=False)
# ruleid: python-tls-verification-off
session.ws_connect(ssl=False)
# ruleid: python-tls-verification-off
niquests.options(url, verify=False)
