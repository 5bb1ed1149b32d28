import httpx
import requests
from requests import post as send

OPTIONS = {"timeout": 5}


def fetch(url):
    # ruleid: python-network-request-without-timeout
    a = requests.get(url)
    # ruleid: python-network-request-without-timeout
    b = send(
        url,
        json={"a": 1},
    )
    # ruleid: python-network-request-without-timeout
    c = requests.get(url, timeout=None)
    # ruleid: python-network-request-without-timeout
    d = httpx.Client(timeout=None)
    return a, b, c, d


def fine(url):
    # ok: python-network-request-without-timeout
    a = requests.get(url, timeout=5)
    # ok: python-network-request-without-timeout
    b = requests.get(url, **OPTIONS)
    # ok: python-network-request-without-timeout
    c = httpx.get(url)
    return a, b, c


# Each of the other forms once.
# ruleid: python-network-request-without-timeout
requests.put()
# ruleid: python-network-request-without-timeout
requests.patch()
# ruleid: python-network-request-without-timeout
requests.delete()
# ruleid: python-network-request-without-timeout
requests.head()
# ruleid: python-network-request-without-timeout
requests.options()
# ruleid: python-network-request-without-timeout
requests.request()
# ruleid: python-network-request-without-timeout
httpx.get(timeout=None)
# ruleid: python-network-request-without-timeout
httpx.post(timeout=None)
# ruleid: python-network-request-without-timeout
httpx.AsyncClient(timeout=None)
# ok: python-network-request-without-timeout
requests.get(**options)
