import flask
from django.http import HttpResponseRedirect
from flask import redirect, request, url_for


def back():
    # ruleid: python-web-open-redirect
    return redirect(request.args.get("next", "/"))


def django_view(request):
    # ruleid: python-web-open-redirect
    return HttpResponseRedirect(
        request.GET["next"],
    )


def aliased():
    # ruleid: python-web-open-redirect
    return flask.redirect(flask.request.form["url"], code=303)


def later():
    target = request.args.get("next")
    # todoruleid: python-web-open-redirect
    return redirect(target)


def fine():
    # ok: python-web-open-redirect
    first = redirect(url_for("home"))
    # ok: python-web-open-redirect
    second = redirect("/home")
    return first, second


# Each of the other forms once.
import django.shortcuts
import fastapi.responses
import flask
import starlette.responses
import werkzeug.utils

# ruleid: python-web-open-redirect
django.shortcuts.redirect(request.args.get("next"))
# ruleid: python-web-open-redirect
fastapi.responses.RedirectResponse(request.args.get("next"))
# ruleid: python-web-open-redirect
starlette.responses.RedirectResponse(request.args.get("next"))
# ruleid: python-web-open-redirect
werkzeug.utils.redirect(request.args.get("next"))
# ok: python-web-open-redirect
redirect(flask.request.args.get("page", type=int))
