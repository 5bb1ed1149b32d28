import aiohttp.web
import django.http
import django.http.response
import django.shortcuts
import django.utils.safestring
import fastapi
import fastapi.responses
import flask
import flask.json
import httpx
import jinja2
import json
import os
import requests
import sanic.response
import starlette.responses
import subprocess
import urllib.request
import werkzeug.wrappers


def forms(status):
    value = flask.request.args["value"]
    # ruleid: python-web-reflected-input
    flask.Response(value)
    # ruleid: python-web-reflected-input
    flask.Response(value, mimetype="text/html")
    # ruleid: python-web-reflected-input
    flask.Response(value, status=status)
    # ruleid: python-web-reflected-input
    flask.Response(response=value)
    # ruleid: python-web-reflected-input
    werkzeug.wrappers.Response(value)
    # ruleid: python-web-reflected-input
    django.http.response.HttpResponse(value)
    # ruleid: python-web-reflected-input
    django.http.HttpResponseBadRequest(value)
    # ruleid: python-web-reflected-input
    django.http.HttpResponseNotFound(value)
    # ruleid: python-web-reflected-input
    django.http.HttpResponseForbidden(value)
    # ruleid: python-web-reflected-input
    django.http.HttpResponseServerError(value)
    # ruleid: python-web-reflected-input
    django.utils.safestring.SafeString(value)
    # ruleid: python-web-reflected-input
    flask.Markup(value)
    # ruleid: python-web-reflected-input
    jinja2.Markup(value)
    # ruleid: python-web-reflected-input
    fastapi.responses.HTMLResponse(value)
    # ruleid: python-web-reflected-input
    fastapi.responses.HTMLResponse(content=value)
    # ruleid: python-web-reflected-input
    starlette.responses.HTMLResponse(value)
    # ruleid: python-web-reflected-input
    starlette.responses.HTMLResponse(content=value)
    # ruleid: python-web-reflected-input
    fastapi.Response(value, media_type="text/html")
    # ruleid: python-web-reflected-input
    fastapi.Response(content=value, media_type="text/html")
    # ruleid: python-web-reflected-input
    sanic.response.html(value)
    # ruleid: python-web-reflected-input
    aiohttp.web.Response(text=value, content_type="text/html")
    # ruleid: python-web-reflected-input
    aiohttp.web.Response(body=value, content_type="text/html")
    # ok: python-web-reflected-input
    call(mimetype="=~/^(?!text.html)/", value)
    # ok: python-web-reflected-input
    call(media_type="=~/^(?!text.html)/", value)


def answer_1():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return json.dumps(value)


def answer_2():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return flask.json.dumps(value)


def answer_3():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return flask.redirect(value)


def answer_4():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return django.shortcuts.redirect(value)


def answer_5():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return flask.send_file(value)


def answer_6():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return flask.send_from_directory(value)


def answer_7():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return flask.abort(value)


def answer_8():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return flask.render_template_string("a", value)


def answer_9(template):
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return template.render(value)


def answer_10():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return open(value)


def answer_11():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return os.popen(value)


def answer_12():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return subprocess.run(value)


def answer_13():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return requests.verb(value)


def answer_14():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return httpx.verb(value)


def answer_15():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return urllib.request.urlopen(value)


def answer_16(db):
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return db.execute(value)


def answer_17(db):
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return db.fetchall(value)


def answer_18(db):
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return db.fetchone(value)


def answer_19(path):
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return path.read_text(value)


def answer_20(db):
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return db.query.find(value)


def answer_21(model):
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return model.objects.find(value)


def answer_22():
    value = flask.request.args["value"]
    # ok: python-web-reflected-input
    return value.json()
