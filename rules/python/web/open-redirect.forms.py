import aiohttp.web
import bottle
import cherrypy
import django.http
import django.http.response
import django.shortcuts
import falcon
import fastapi.responses
import flask
import pyramid.httpexceptions
import quart
import sanic.response
import starlette.responses
import werkzeug.utils


def forms(self, response):
    value = flask.request.args["value"]
    # ruleid: python-web-open-redirect
    flask.redirect(location=value)
    # ruleid: python-web-open-redirect
    quart.redirect(value)
    # ruleid: python-web-open-redirect
    werkzeug.utils.redirect(value)
    # ruleid: python-web-open-redirect
    bottle.redirect(value)
    # ruleid: python-web-open-redirect
    django.shortcuts.redirect(value)
    # ruleid: python-web-open-redirect
    django.http.HttpResponsePermanentRedirect(value)
    # ruleid: python-web-open-redirect
    django.http.response.HttpResponseRedirect(value)
    # ruleid: python-web-open-redirect
    fastapi.responses.RedirectResponse(value)
    # ruleid: python-web-open-redirect
    fastapi.responses.RedirectResponse(url=value)
    # ruleid: python-web-open-redirect
    starlette.responses.RedirectResponse(value)
    # ruleid: python-web-open-redirect
    starlette.responses.RedirectResponse(url=value)
    # ruleid: python-web-open-redirect
    aiohttp.web.HTTPFound(value)
    # ruleid: python-web-open-redirect
    aiohttp.web.HTTPFound(location=value)
    # ruleid: python-web-open-redirect
    aiohttp.web.HTTPSeeOther(value)
    # ruleid: python-web-open-redirect
    aiohttp.web.HTTPMovedPermanently(value)
    # ruleid: python-web-open-redirect
    pyramid.httpexceptions.HTTPFound(value)
    # ruleid: python-web-open-redirect
    pyramid.httpexceptions.HTTPFound(location=value)
    # ruleid: python-web-open-redirect
    pyramid.httpexceptions.HTTPSeeOther(location=value)
    # ruleid: python-web-open-redirect
    sanic.response.redirect(value)
    # ruleid: python-web-open-redirect
    cherrypy.HTTPRedirect(value)
    # ruleid: python-web-open-redirect
    falcon.HTTPFound(value)
    # ok: python-web-open-redirect
    self.redirect("a", value)
    # ruleid: python-web-open-redirect
    response.headers["location"] = value
    # ruleid: python-web-open-redirect
    response.location = value
    # ruleid: python-web-open-redirect
    response.headers.set("Location", value)
