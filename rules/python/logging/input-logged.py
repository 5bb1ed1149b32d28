import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.route("/login", methods=["POST"])
def login():
    # ruleid: python-logging-input-logged
    log.info("no such user: " + request.form["user"])
    # ruleid: python-logging-input-logged
    log.warning("no such user: %s", request.form["user"])
    # ok: python-logging-input-logged
    log.info("no such user: " + repr(request.form["user"]))
    # ok: python-logging-input-logged
    log.info("no such user: %s", request.form["user"].replace("\n", ""))
    # ok: python-logging-input-logged
    log.info("no such page: %d", int(request.form["page"]))
    return ""


def told(view):
    # A message to the person, not a line of a log.
    # ok: python-logging-input-logged
    view.error(flask.request.args["name"])
