import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/cookie")
def cookie():
    response = make_response("")
    # ruleid: python-web-cookie-from-input
    response.set_cookie("session", request.args["session"])
    # ruleid: python-web-cookie-from-input
    response.set_cookie(request.args["name"], "on")
    # ok: python-web-cookie-from-input
    response.set_cookie("session", secrets.token_urlsafe(32))
    # ok: python-web-cookie-from-input
    response.set_cookie("page", str(int(request.args["page"])))
    return response
