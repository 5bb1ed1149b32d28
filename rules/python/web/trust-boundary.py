from flask import Flask, request, session

app = Flask(__name__)
ROLES = {"buyer": "buyer", "seller": "seller"}


@app.route("/role", methods=["POST"])
def role():
    # ruleid: python-web-trust-boundary
    session["role"] = request.form["role"]
    key = request.form.get("key")
    # ruleid: python-web-trust-boundary
    session[key] = "on"
    # ok: python-web-trust-boundary
    session["role"] = ROLES[request.form["role"]]
    # ok: python-web-trust-boundary
    session["page"] = int(request.form["page"])
    # ok: python-web-trust-boundary
    session["kind"] = "buyer" if request.form.get("buys") else "seller"
    wanted = request.form["role"]
    if wanted in ROLES:
        # ok: python-web-trust-boundary
        session["role"] = wanted
    return "done"


def django_view(request):
    # ruleid: python-web-trust-boundary
    request.session["role"] = request.POST["role"]
    # ok: python-web-trust-boundary
    request.session["seen"] = True


@app.route("/remember")
def remember():
    # ok: python-web-trust-boundary
    session["next_url"] = request.args["next"]
    # ok: python-web-trust-boundary
    session["lang"] = request.args["lang"]
    # ok: python-web-trust-boundary
    session["new_mail"] = request.args["mail"]
    # ok: python-web-trust-boundary
    session["username"] = request.args["name"]
    # ruleid: python-web-trust-boundary
    session["is_admin"] = request.args["admin"]
    # ruleid: python-web-trust-boundary
    session["role"] = request.args["role"]
    return ""


def django_view(request):
    # ok: python-web-trust-boundary
    request.session["theme"] = request.GET["theme"]


class DjangoView:
    def get(self, request):
        # ok: python-web-trust-boundary
        self.request.session["theme"] = self.request.GET["theme"]
