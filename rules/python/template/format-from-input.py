from flask import Flask, request

app = Flask(__name__)


@app.route("/greet")
def greet(user):
    # ruleid: python-template-format-from-input
    a = request.args["greeting"].format(user=user)
    template = "Hello " + request.args["name"]
    # ruleid: python-template-format-from-input
    b = template.format(user)
    # ok: python-template-format-from-input
    c = "Hello {name}".format(name=request.args["name"])
    # ok: python-template-format-from-input
    d = "{} {}".format(request.args["greeting"], user)
    return {"all": [a, b, c, d]}
