import flask
import httpx
import json
import os
import requests
import subprocess
import urllib.request

import django.http
import django.shortcuts
import werkzeug.wrappers

app = flask.Flask(__name__)


def cleansed(db, template, response):
    name = flask.request.args["name"]
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(json.dumps(name))
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(flask.json.dumps(name))
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(flask.redirect(name))
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(django.shortcuts.redirect(name))
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(flask.send_file(name))
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(flask.send_from_directory(ROOT, name))
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(flask.render_template_string("{{ name }}", name=name))
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(template.render(name=name))
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(open(name).read())
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(os.popen(name).read())
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(subprocess.run(name).stdout)
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(requests.get(name).text)
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(httpx.get(name).text)
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(urllib.request.urlopen(name).read())
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(db.execute("SELECT 1", name))
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(db.fetchall("SELECT 1", name))
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(db.fetchone("SELECT 1", name))
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(name.read_text())
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(db.query.search(name))
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(Page.objects.search(name))
    # ok: python-web-reflected-input
    page = werkzeug.wrappers.Response(response(name).json())


@app.get("/three")
def three():
    name = flask.request.args["name"]
    # ruleid: python-web-reflected-input
    return name, 200, {}


@app.post("/posted")
def posted():
    # ruleid: python-web-reflected-input
    return flask.request.form["name"]


def no_view():
    # ok: python-web-reflected-input
    return flask.request.args["name"]


@app.route("/object")
def as_object():
    # ok: python-web-reflected-input
    return {"name": flask.request.args["name"]}


def kinds():
    name = flask.request.args["name"]
    # ruleid: python-web-reflected-input
    a = flask.Response(name, content_type="text/html; charset=utf-8")
    # ok: python-web-reflected-input
    b = werkzeug.wrappers.Response(name, mimetype="text/plain")
    # ok: python-web-reflected-input
    c = django.http.HttpResponse(name, content_type="application/json")
    # ok: python-web-reflected-input
    d = werkzeug.wrappers.Response(name, media_type="text/plain")
    return a, b, c, d


class Writer:
    def show(self, request):
        # ok: python-web-reflected-input
        self.write(request.GET["name"])
        # ok: python-web-reflected-input
        self.wfile.write(request.GET["name"])


@app.route("/built")
def built():
    response = flask.Response(flask.request.args["name"], mimetype="text/plain")
    # ok: python-web-reflected-input
    return response
