from flask import Flask, make_response, request

app = Flask(__name__)
TENANTS = {"a": "first"}


@app.route("/head")
def head():
    response = make_response("")
    # ruleid: python-web-header-from-input
    response.headers["X-Tenant"] = request.args["tenant"]
    # ruleid: python-web-header-from-input
    response.headers.add("X-Name", "user " + request.cookies["name"])
    # ok: python-web-header-from-input
    response.headers["X-Tenant"] = TENANTS[request.args["tenant"]]
    # ok: python-web-header-from-input
    response.headers["X-Name"] = request.args["name"].replace("\n", "")
    # Told of as a redirect.
    # ok: python-web-header-from-input
    response.headers["Location"] = request.args["next"]
    return response


def outgoing(client):
    # A header of a request that goes out.
    # ok: python-web-header-from-input
    client.headers["X-Name"] = flask.request.args["name"]
