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


@app.route("/number")
def number():
    count = request.args["count"]
    # ok: python-template-format-from-input
    a = ngettext("one step", "{} steps", count).format(count)
    # ok: python-template-format-from-input
    b = _("{} steps", count).format(count)
    # ok: python-template-format-from-input
    c = i18n.gettext(count).format(count)
    # ruleid: python-template-format-from-input
    d = steps("{} steps", count).format(count)
    return {"all": [a, b, c, d]}


@app.route("/twice")
def twice(user):
    # ruleid: python-template-format-from-input
    return "Hello {}, {{name}}".format(request.args["greeting"]).format(name=user)
