from urllib.parse import quote_plus, urlparse
from urllib.request import urlopen

import requests
from flask import Flask, abort, request

app = Flask(__name__)
HOSTS = {"api.shop.example", "img.shop.example"}


@app.route("/fetch")
def fetch():
    url = request.args["url"]
    # ruleid: python-network-request-to-input
    requests.get(url, timeout=5)
    # ruleid: python-network-request-to-input
    urlopen("https://" + request.args["host"] + "/status")
    with requests.Session() as http:
        # ruleid: python-network-request-to-input
        http.post(url)
    # ok: python-network-request-to-input
    requests.get("https://api.shop.example/search?q=" + quote_plus(request.args["q"]))
    # ok: python-network-request-to-input
    requests.get("https://api.shop.example/search", params={"q": request.args["q"]})
    # ok: python-network-request-to-input
    requests.post("https://api.shop.example/echo", json=request.json)
    return ""


@app.route("/checked")
def checked():
    url = request.args["url"]
    if urlparse(url).hostname not in HOSTS:
        abort(400)
    # ok: python-network-request-to-input
    requests.get(url)
    return ""


@app.route("/own")
def own_host():
    # ok: python-network-request-to-input
    requests.get(f"https://api.shop.example/items/{request.args['id']}")
    # ok: python-network-request-to-input
    requests.get("https://api.shop.example/items/" + request.args["id"])
    # ruleid: python-network-request-to-input
    requests.get(f"https://api.shop.example{request.args['path']}")
    # ruleid: python-network-request-to-input
    requests.get("https://{}.shop.example/".format(request.args["name"]))
    return ""


class Client:
    def fetch(self):
        # ok: python-network-request-to-input
        requests.get(f"{self.base_url}/users/{flask.request.args['id']}")
        # ok: python-network-request-to-input
        requests.get(f"https://{self.host}/users/{flask.request.args['id']}")
        # ruleid: python-network-request-to-input
        requests.get(f"https://{flask.request.args['host']}/users")
