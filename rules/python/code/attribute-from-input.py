from flask import Flask, request

app = Flask(__name__)
ACTIONS = {"start": "start", "stop": "stop"}


@app.route("/act")
def act(service):
    # ruleid: python-code-attribute-from-input
    getattr(service, request.args["action"])()
    # ruleid: python-code-attribute-from-input
    globals()[request.args["action"]]()
    # ok: python-code-attribute-from-input
    getattr(service, ACTIONS[request.args["action"]])()
    # ok: python-code-attribute-from-input
    getattr(service, "do_" + request.args["action"])()
    return {}


@app.route("/later")
def later(service):
    # ruleid: python-code-attribute-from-input
    method = getattr(service, request.args["action"])
    method()
    # ok: python-code-attribute-from-input
    field = getattr(service, request.args["field"])
    return {"field": field}


@app.route("/prefixed")
def prefixed(service):
    # ok: python-code-attribute-from-input
    getattr(service, f"do_{request.args['action']}")()
    # ruleid: python-code-attribute-from-input
    getattr(service, f"{request.args['action']}_now")()
    return {}
