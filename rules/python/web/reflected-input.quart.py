import quart

app = quart.Quart(__name__)


@app.route("/page")
def page():
    # ruleid: python-web-reflected-input
    return quart.request.args["name"]
