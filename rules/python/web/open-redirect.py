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
