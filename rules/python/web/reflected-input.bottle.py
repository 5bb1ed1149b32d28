import bottle

app = bottle.Bottle(__name__)


@app.route("/page")
def page():
    # ruleid: python-web-reflected-input
    return bottle.request.query["name"]
