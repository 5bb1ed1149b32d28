import html

from django.http import HttpResponse
from django.shortcuts import get_list_or_404, get_object_or_404
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from flask import Flask, jsonify, make_response, render_template, request
from markupsafe import Markup, escape

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "")
    # ruleid: python-web-reflected-input
    return f"<h1>Hello {name}</h1>"


@app.route("/bye", methods=["GET", "POST"])
def bye():
    page = "<h1>"
    page += "Bye " + request.form["name"]
    page += "</h1>"
    # ruleid: python-web-reflected-input
    return page, 200


@app.route("/escaped")
def escaped():
    name = html.escape(request.args.get("name", ""))
    # ok: python-web-reflected-input
    return f"<h1>Hello {name}</h1>"


@app.route("/marked/<name>")
def marked(name):
    # ruleid: python-web-reflected-input
    bold = Markup("<b>" + name + "</b>")
    # ok: python-web-reflected-input
    safe = Markup("<b>{}</b>").format(name)
    # ok: python-web-reflected-input
    return render_template("name.html", bold=bold, safe=safe)


@app.route("/data")
def data():
    # ok: python-web-reflected-input
    return {"name": request.args["name"]}


@app.route("/json")
def as_json():
    # ok: python-web-reflected-input
    return jsonify(name=request.args["name"])


@app.route("/made")
def made():
    # ruleid: python-web-reflected-input
    response = make_response("<p>" + request.args["text"] + "</p>")
    # ok: python-web-reflected-input
    other = make_response("<p>" + str(escape(request.args["text"])) + "</p>")
    return response or other


@app.route("/number")
def number():
    # ok: python-web-reflected-input
    return "page " + str(int(request.args["page"]))


def django_view(request):
    # ruleid: python-web-reflected-input
    return HttpResponse("Hello " + request.GET["name"])


def django_safe(request):
    # ruleid: python-web-reflected-input
    first = mark_safe("<b>" + request.GET["name"] + "</b>")
    # ok: python-web-reflected-input
    second = format_html("<b>{}</b>", request.GET["name"])
    # ok: python-web-reflected-input
    third = HttpResponse(request.GET["name"], content_type="text/plain")
    # ok: python-web-reflected-input
    fourth = HttpResponse(render_template("x.html", name=request.GET["name"]))
    return first, second, third, fourth


def lambda_handler(event, context):
    name = event["queryStringParameters"]["name"]
    return {
        "statusCode": 200,
        "headers": {"Content-Type": "text/html"},
        # ruleid: python-web-reflected-input
        "body": f"<p>{name}</p>",
    }


def json_handler(event, context):
    name = event["queryStringParameters"]["name"]
    # ok: python-web-reflected-input
    return {"statusCode": 200, "body": name}


def page(request):
    post = get_object_or_404(Page, slug=request.GET["slug"])
    # ok: python-web-reflected-input
    a = mark_safe(post.title)
    # ok: python-web-reflected-input
    b = mark_safe(get_list_or_404(Page, slug=request.GET["slug"])[0].title)
    # ok: python-web-reflected-input
    c = mark_safe(Page.objects.filter(slug=request.GET["slug"]).first().title)
    # ok: python-web-reflected-input
    d = mark_safe(Page.query.get(request.GET["slug"]).title)
    # ok: python-web-reflected-input
    e = mark_safe(Page.query.get_or_404(request.GET["slug"]).title)
    # ok: python-web-reflected-input
    f = mark_safe(Page.query.filter_by(slug=request.GET["slug"]).first().title)
    # ruleid: python-web-reflected-input
    g = mark_safe(request.GET["slug"])
    return a, b, c, d, e, f, g


def linked(request):
    note = NoteForm(request.POST).save()
    # ok: python-web-reflected-input
    a = mark_safe(f'<a href="{note.get_absolute_url()}">note</a>')
    # ok: python-web-reflected-input
    b = mark_safe(clean_html(request.POST["text"]))
    # ok: python-web-reflected-input
    c = mark_safe(texts.sanitize_html(request.POST["text"]))
    return a, b, c
