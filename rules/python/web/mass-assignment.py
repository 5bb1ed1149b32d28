from flask import Flask, request

from .models import User

app = Flask(__name__)
FIELDS = ("name", "mail")


@app.route("/users", methods=["POST"])
def create(user):
    # ruleid: python-web-mass-assignment
    User(**request.json)
    # ruleid: python-web-mass-assignment
    User.objects.create(**request.get_json())
    for name, value in request.json.items():
        # ruleid: python-web-mass-assignment
        setattr(user, name, value)
    for name, value in request.json.items():
        if name in FIELDS:
            # ok: python-web-mass-assignment
            setattr(user, name, value)
    # ok: python-web-mass-assignment
    User(name=request.json["name"], mail=request.json["mail"])
    # ok: python-web-mass-assignment
    User(**schema.load(request.json))
    # ok: python-web-mass-assignment
    render(**request.json)
    return {}


@app.route("/forms", methods=["POST"])
def forms():
    # ok: python-web-mass-assignment
    a = PostForm(**request.form)
    # ok: python-web-mass-assignment
    b = PostFormSet(**request.form)
    # ruleid: python-web-mass-assignment
    c = Post(**request.form)
    return a, b, c
