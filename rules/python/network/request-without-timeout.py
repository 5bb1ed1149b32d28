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
requests.put(url)
# ruleid: python-network-request-without-timeout
requests.patch(url)
# ruleid: python-network-request-without-timeout
requests.delete(url)
# ruleid: python-network-request-without-timeout
requests.head(url)
# ruleid: python-network-request-without-timeout
requests.options(url)
# ruleid: python-network-request-without-timeout
requests.request("GET", url)
# ruleid: python-network-request-without-timeout
httpx.get(url, timeout=None)
# ruleid: python-network-request-without-timeout
httpx.post(url, timeout=None)
# ruleid: python-network-request-without-timeout
httpx.AsyncClient(timeout=None)
# ok: python-network-request-without-timeout
requests.get(url, **options)
