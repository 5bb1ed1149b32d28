import requests
from requests import post

API = "http://api.mycompany.io/v1"


def send(user, password, token):
    # ruleid: python-network-login-over-http
    a = requests.get("http://api.mycompany.io/v1", auth=(user, password))
    # ruleid: python-network-login-over-http
    b = post(
        API,
        headers={"Accept": "application/json", "Authorization": f"Bearer {token}"},
        timeout=5,
    )
    # ok: python-network-login-over-http
    c = requests.get("https://api.mycompany.io/v1", auth=(user, password))
    # ok: python-network-login-over-http
    d = requests.get("http://localhost:8080/v1", auth=(user, password))
    # ok: python-network-login-over-http
    e = requests.get("http://api.mycompany.io/v1")
    return a, b, c, d, e


# Each of the other forms once.
import httpx

# ruleid: python-network-login-over-http
httpx.get("http://api.mycompany.io/v1", auth=auth)
# ruleid: python-network-login-over-http
httpx.get("http://api.mycompany.io/v1", headers={"Authorization": token})
