import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/settings", methods=["POST"])
def settings():
    # ruleid: python-deserialization-yaml-from-request
    a = yaml.load(request.data, Loader=yaml.Loader)
    # ruleid: python-deserialization-yaml-from-request
    b = yaml.unsafe_load(request.files["file"].read())
    # ok: python-deserialization-yaml-from-request
    c = yaml.safe_load(request.data)
    # ok: python-deserialization-yaml-from-request
    d = yaml.load(request.data, Loader=yaml.SafeLoader)
    # ok: python-deserialization-yaml-from-request
    e = yaml.load("a: 1", Loader=yaml.Loader)
    return {"all": [a, b, c, d, e]}
