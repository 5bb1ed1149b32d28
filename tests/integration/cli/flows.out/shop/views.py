import subprocess

import flask

from shop import hosts

app = flask.Flask(__name__)


@app.route("/ping")
def ping():
    return hosts.ping(flask.request.args["host"])


@app.route("/ping/self")
def ping_self():
    return hosts.ping("localhost")


@app.route("/look")
def look():
    name = flask.request.args["name"]
    if len(hosts.KNOWN) > 2:
        name = "localhost"
    return subprocess.run(f"host {name}", shell=True)


@app.route("/quoted")
def quoted():
    name = hosts.quoted(flask.request.args["name"])
    return subprocess.run(f"host {name}", shell=True)
