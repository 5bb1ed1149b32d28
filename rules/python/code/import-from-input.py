import importlib

from flask import Flask, request

app = Flask(__name__)
PLUGINS = {"csv": "shop.plugins.csv", "pdf": "shop.plugins.pdf"}


@app.route("/export")
def export():
    # ruleid: python-code-import-from-input
    plugin = importlib.import_module("shop.plugins." + request.args["format"])
    # ruleid: python-code-import-from-input
    other = __import__(request.args["format"])
    # ok: python-code-import-from-input
    known = importlib.import_module(PLUGINS[request.args["format"]])
    wanted = request.args["format"]
    if wanted not in PLUGINS:
        return {}, 404
    # ok: python-code-import-from-input
    checked = importlib.import_module("shop.plugins." + wanted)
    return plugin, other, known, checked
