"""Names that one of several imports may have bound."""
import sys

try:
    from flask import request
except ImportError:
    request = None

try:
    import simplejson as json
except ImportError:
    import json

if sys.version_info[0] >= 3:
    from os import system
else:
    from commands import getoutput as system

TYPE_CHECKING = False
if TYPE_CHECKING:
    from flask import Flask


def tried():
    # ruleid: flow
    system(request.args["cmd"])
    # ok: flow
    system("uptime")


def read_with_either():
    body = json.loads(request.form["body"])
    # ruleid: flow
    system(body["cmd"])
    own = json.loads('{"cmd": "uptime"}')
    # ok: flow
    system("uptime " + own["flags"])


def version_dependent(fast):
    if fast:
        from os import system as run
    else:
        from os import popen as run
    value = request.args["cmd"] if fast else "uptime"
    # ruleid: flow
    sink(value)
    value = "uptime" if fast else "w"
    # ok: flow
    sink(value)
