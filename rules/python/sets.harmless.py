import bottle
import datetime
import django.contrib.auth.hashers
import django.shortcuts
import flask
import hashlib
import hmac
import ipaddress
import quart
import secrets
import werkzeug.security


def checked(expected, stored):
    name = source()
    # ruleid: sanitizers/harmless
    sink(name)
    # ruleid: sanitizers/harmless
    sink("Hello " + name.strip())
    # ok: sanitizers/harmless
    sink(flask.request.method)
    # ok: sanitizers/harmless
    sink(flask.request.account.name)
    # ok: sanitizers/harmless
    sink(flask.request.preferences.shown(1))
    # ruleid: sanitizers/harmless
    sink(flask.request.get_json(force=True)["name"])
    # ruleid: sanitizers/harmless
    sink(flask.request.authorization.username)
    # ruleid: sanitizers/harmless
    sink(flask.request.accept_languages.best)
    # ok: sanitizers/harmless
    sink(flask.request.remote_addr)
    # ok: sanitizers/harmless
    sink(flask.request.endpoint)
    # ok: sanitizers/harmless
    sink(flask.request.blueprint)
    # ok: sanitizers/harmless
    sink(flask.request.url_rule)
    # ok: sanitizers/harmless
    sink(flask.request.scheme)
    # ok: sanitizers/harmless
    sink(flask.request.is_secure)
    # ok: sanitizers/harmless
    sink(flask.request.is_json)
    # ok: sanitizers/harmless
    sink(flask.request.content_length)
    # ok: sanitizers/harmless
    sink(quart.request.method)
    # ok: sanitizers/harmless
    sink(bottle.request.method)
    # ok: sanitizers/harmless
    sink(flask.request.args.get("page", 1, type=int))
    # ok: sanitizers/harmless
    sink(flask.request.args.get("lat", type=float))
    # ok: sanitizers/harmless
    sink(flask.request.form.get("count", type=int))
    # ok: sanitizers/harmless
    sink(flask.request.form.get("price", type=float))
    # ok: sanitizers/harmless
    sink(flask.request.values.get("page", type=int))
    # ok: sanitizers/harmless
    sink(hashlib.sha256(name).hexdigest())
    # ok: sanitizers/harmless
    sink(datetime.datetime.strptime(name, "%Y-%m-%d"))
    # ok: sanitizers/harmless
    sink(datetime.datetime.fromisoformat(name))
    # ok: sanitizers/harmless
    sink(datetime.date.fromisoformat(name))
    # ok: sanitizers/harmless
    sink(datetime.datetime.fromtimestamp(name))
    # ok: sanitizers/harmless
    sink(ipaddress.ip_address(name))
    # ok: sanitizers/harmless
    sink(ipaddress.ip_network(name))
    # ok: sanitizers/harmless
    sink(werkzeug.security.generate_password_hash(name))
    # ok: sanitizers/harmless
    sink(werkzeug.security.check_password_hash(stored, name))
    # ok: sanitizers/harmless
    sink(django.contrib.auth.hashers.make_password(name))
    # ok: sanitizers/harmless
    sink(hmac.compare_digest(name, expected))
    # ok: sanitizers/harmless
    sink(secrets.token_hex(name))
    # ok: sanitizers/harmless
    sink(secrets.token_urlsafe(name))
    # ok: sanitizers/harmless
    sink(django.shortcuts.get_object_or_404(User, name=name))
    # ok: sanitizers/harmless
    sink(django.shortcuts.get_list_or_404(User, name=name))
    # ok: sanitizers/harmless
    sink(User.objects.get(name=name))
    # ok: sanitizers/harmless
    sink(User.objects.filter(name=name))
    # ok: sanitizers/harmless
    sink(User.query.get(name))
    # ok: sanitizers/harmless
    sink(User.query.get_or_404(name))
    # ok: sanitizers/harmless
    sink(User.query.filter_by(name=name))


@app.route("/search")
def one_address():
    # ok: sanitizers/harmless
    sink(flask.request.path)
    # ok: sanitizers/harmless
    sink(quart.request.path)
    # ok: sanitizers/harmless
    sink(bottle.request.path)


@app.route("/files/<path:name>")
def many_addresses(name):
    # ruleid: sanitizers/harmless
    sink(flask.request.path)


def rows(Post, posts, session, settings):
    key = source()
    # ok: sanitizers/harmless
    sink(Post.get(key))
    # ok: sanitizers/harmless
    sink(session.get(Post, key).title)
    # ok: sanitizers/harmless
    sink(posts.filter_by(slug=key))
    # ok: sanitizers/harmless
    sink(posts.search(key).first())
    # ok: sanitizers/harmless
    sink(posts.search(key).scalars())
    # ok: sanitizers/harmless
    sink(posts.get_one(key))
    # ok: sanitizers/harmless
    sink(posts.find_by_slug(key).path)
    # ok: sanitizers/harmless
    sink(Post.get_or_404(key))
    # ok: sanitizers/harmless
    sink(posts.run(key).fetchall())
    # ruleid: sanitizers/harmless
    sink(settings.get(key))
    # ruleid: sanitizers/harmless
    sink(session.get(key, key))
    # ruleid: sanitizers/harmless
    sink(key.get("Title", "none"))
    # ruleid: sanitizers/harmless
    sink(posts.search(key))
    # ruleid: sanitizers/harmless
    sink(posts.get_name(key))


def entries(Form):
    Form = source()
    # ruleid: sanitizers/harmless
    sink(Form.get("name"))


def handed_on():
    request = source()
    # ok: sanitizers/harmless
    sink(request.remote_addr)
    # ok: sanitizers/harmless
    sink(request.script_root)
    # ruleid: sanitizers/harmless
    sink(request.args)
    row = source()
    # ruleid: sanitizers/harmless
    sink(row.method)


def raw_rows(User):
    # ruleid: sanitizers/harmless
    sink(User.objects.raw(source()))


def rows_of_rows(orders, view):
    key = source()
    # ok: sanitizers/harmless
    sink(Order.objects.select_related("buyer").get(key=key))
    # ok: sanitizers/harmless
    sink(orders.queryset.get(key=key))
    # ok: sanitizers/harmless
    sink(view.get_queryset().get(key=key))
    # ok: sanitizers/harmless
    sink(generics.get_list_or_404(orders, key=key))
    # ok: sanitizers/harmless
    sink(orders.search(key).all())
    # ruleid: sanitizers/harmless
    sink(orders.get(key=key))
    # ruleid: sanitizers/harmless
    sink(orders.search(key).words())


class Asked:
    def __init__(self):
        self.query = source()

    def word(self):
        # ruleid: sanitizers/harmless
        sink(self.query.get("word"))
        # ok: sanitizers/harmless
        sink(Order.query.get(source()))
