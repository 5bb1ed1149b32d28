from urllib.parse import urlencode, urlparse

import flask
from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from flask import Flask, abort, redirect, request, url_for

app = Flask(__name__)
PAGES = {"home": "/home", "cart": "/cart"}


@app.route("/back")
def back():
    # ruleid: python-web-open-redirect
    return redirect(request.args.get("next", "/"))


def django_view(request):
    return HttpResponseRedirect(
        # ruleid: python-web-open-redirect
        request.GET["next"],
    )


def django_checked(request):
    target = request.GET["next"]
    if url_has_allowed_host_and_scheme(target, {request.get_host()}):
        # ok: python-web-open-redirect
        return HttpResponseRedirect(target)
    return HttpResponseRedirect("/")


@app.route("/aliased", methods=["POST"])
def aliased():
    # ruleid: python-web-open-redirect
    return flask.redirect(flask.request.form["url"], code=303)


@app.route("/later")
def later():
    target = request.args.get("next")
    # ruleid: python-web-open-redirect
    return redirect(target)


@app.route("/fine")
def fine():
    # ok: python-web-open-redirect
    first = redirect(url_for("home"))
    # ok: python-web-open-redirect
    second = redirect("/home")
    # ok: python-web-open-redirect
    third = redirect(PAGES.get(request.args["page"], "/"))
    # ok: python-web-open-redirect
    fourth = redirect("/search?" + urlencode({"q": request.args["q"]}))
    # ok: python-web-open-redirect
    fifth = redirect(flask.request.args.get("page", type=int))
    return first, second, third, fourth, fifth


@app.route("/checked")
def checked():
    target = request.args["next"]
    parts = urlparse(target)
    if parts.netloc not in ("shop.example", ""):
        abort(400)
    # ok: python-web-open-redirect
    return redirect(target)


@app.route("/half-checked")
def half_checked():
    target = request.args["next"]
    parts = urlparse(target)
    if parts.scheme != "https":
        abort(400)
    # ruleid: python-web-open-redirect
    return redirect(target)


@app.route("/handler")
def location():
    response = flask.make_response("", 302)
    # ruleid: python-web-open-redirect
    response.headers["Location"] = request.args["next"]
    return response


@app.route("/own")
def own_pages():
    # ok: python-web-open-redirect
    first = redirect("/users/" + request.args["name"])
    # ok: python-web-open-redirect
    second = redirect(f"/users/{request.args['name']}")
    # ok: python-web-open-redirect
    third = redirect("https://shop.example/%s" % request.args["page"])
    # ruleid: python-web-open-redirect
    fourth = redirect("https://" + request.args["host"])
    # ruleid: python-web-open-redirect
    fifth = redirect(f"/{request.args['page']}")
    # ruleid: python-web-open-redirect
    sixth = redirect(f"{request.args['page']}/home")
    return first, second, third, fourth, fifth, sixth


def login(request):
    target = request.POST.get("next")
    safe = url_has_allowed_host_and_scheme(url=target, allowed_hosts={request.get_host()})
    # ok: python-web-open-redirect
    return HttpResponseRedirect(target if safe else "/")


def same_page(request):
    # ok: python-web-open-redirect
    return HttpResponseRedirect(request.get_full_path())


def saved(request, pk):
    form = PostForm(request.POST)
    post = form.save()
    # ok: python-web-open-redirect
    return HttpResponseRedirect(post.url)


def found(request):
    post = Post.objects.get(slug=request.GET["slug"])
    # ok: python-web-open-redirect
    return HttpResponseRedirect(post.link)


def routed(request):
    post = Post(title=request.POST["title"])
    # ok: python-web-open-redirect
    return HttpResponseRedirect(post.get_absolute_url())


def checked(request):
    url = request.GET["next"]
    if safe_for_redirect(url):
        # ok: python-web-open-redirect
        return HttpResponseRedirect(url)
    if target_is_local(url):
        # ok: python-web-open-redirect
        return HttpResponseRedirect(url)
    # ok: python-web-open-redirect
    return HttpResponseRedirect(f"{manager.redirect_url}?account={request.GET['account']}")


def ours_no_more(request):
    # ruleid: python-web-open-redirect
    return HttpResponseRedirect(f"{request.GET['host']}/x")
