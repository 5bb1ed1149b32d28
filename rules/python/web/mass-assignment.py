from flask import Flask, request

from .models import User

app = Flask(__name__)
FIELDS = ("name", "mail")


@app.route("/users", methods=["POST"])
def create(user):
    # ruleid: python-web-mass-assignment
    User(**request.json).save()
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
    User(**schema.load(request.json)).save()
    # ok: python-web-mass-assignment
    render(**request.json)
    return {}


@app.route("/forms", methods=["POST"])
def forms():
    # ok: python-web-mass-assignment
    a = PostForm(**request.form)
    a.save()
    # ok: python-web-mass-assignment
    b = PostFormSet(**request.form)
    b.save()
    # ruleid: python-web-mass-assignment
    c = Post(**request.form)
    c.save()
    return a, b, c


@app.route("/colours", methods=["POST"])
def values(event, printer):
    data = request.json
    # ok: python-web-mass-assignment
    event.colours = Colours(**data["colours"])
    # ok: python-web-mass-assignment
    address = Address(**data["address"])
    printer.draw(address)
    return {}


@app.route("/stored", methods=["POST"])
def stored(db):
    # ruleid: python-web-mass-assignment
    db.session.add(User(**request.json))
    return {}


@app.route("/fields", methods=["POST"])
def fields(user, columns):
    form = UserForm(request.form)
    for name in form.fields:
        # ok: python-web-mass-assignment
        setattr(user, name, None)
    for name, value in project(request.json, FIELDS).items():
        # ok: python-web-mass-assignment
        setattr(user, name, value)
    for name in request.json:
        # ok: python-web-mass-assignment
        setattr(columns, f"column_{name}", True)
        # ruleid: python-web-mass-assignment
        setattr(columns, f"{name}_column", True)
    return {}
