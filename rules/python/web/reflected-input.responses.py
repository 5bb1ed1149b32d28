import fastapi.responses
import flask
import pyramid.response
import starlette.responses


def pages(request):
    name = request.query_params["name"]
    # ruleid: python-web-reflected-input
    a = starlette.responses.Response(f"<b>{name}</b>", media_type="text/html")
    # ruleid: python-web-reflected-input
    b = starlette.responses.Response(content=f"<b>{name}</b>", media_type="text/html")
    # ruleid: python-web-reflected-input
    c = fastapi.responses.Response(f"<b>{name}</b>", media_type="text/html")
    # ruleid: python-web-reflected-input
    d = fastapi.responses.Response(content=f"<b>{name}</b>", media_type="text/html")
    # ok: python-web-reflected-input
    e = starlette.responses.Response(f"name: {name}", media_type="text/plain")
    # ok: python-web-reflected-input
    f = fastapi.responses.Response(f"name: {name}")
    # ruleid: python-web-reflected-input
    g = pyramid.response.Response("<b>" + name)
    # ruleid: python-web-reflected-input
    h = pyramid.response.Response(body="<b>" + name)
    # ruleid: python-web-reflected-input
    i = pyramid.response.Response(text="<b>" + name)
    # ok: python-web-reflected-input
    j = pyramid.response.Response(text=name, content_type="text/plain")
    return a, b, c, d, e, f, g, h, i, j


def said_afterwards():
    # ok: python-web-reflected-input
    answer = flask.make_response(flask.request.args["name"])
    answer.mimetype = "text/plain"
    return answer


def said_of_its_kind():
    # ok: python-web-reflected-input
    answer = flask.make_response(flask.request.args["name"])
    answer.content_type = "application/json"
    return answer


def said_by_header():
    # ok: python-web-reflected-input
    answer = flask.make_response(flask.request.args["name"])
    answer.headers["Content-Type"] = "text/plain; charset=utf-8"
    return answer


def said_to_be_a_page():
    # ruleid: python-web-reflected-input
    answer = flask.make_response(flask.request.args["name"])
    answer.mimetype = "text/html"
    answer.headers["X-Kind"] = "text/plain"
    return answer
