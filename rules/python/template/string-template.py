import flask
from flask import render_template_string as render
from flask import request
from jinja2 import Environment, Template

HEAD = "<h1>"
env = Environment(autoescape=True)


def hello(name):
    # ruleid: python-template-string-template
    a = render("<h1>Hello " + name + "</h1>")
    b = flask.render_template_string(
        # ruleid: python-template-string-template
        f"<h1>Hello {name}</h1>",
        title="x",
    )
    # ruleid: python-template-string-template
    c = env.from_string("Hello %s" % name).render()
    # ruleid: python-template-string-template
    d = Template(request.args.get("page")).render()
    page = """<p>{}</p>""".format(name)
    # ruleid: python-template-string-template
    e = render(page)
    return a, b, c, d, e


def fine(name):
    # ok: python-template-string-template
    a = render("<h1>Hello {{ name }}</h1>", name=name)
    # ok: python-template-string-template
    b = Template(HEAD + "{{ name }}</h1>").render(name=name)
    # ok: python-template-string-template
    c = flask.render_template("hello.html", name=name)
    # ok: python-template-string-template
    d = "<p>" + render("<b>{{ name }}</b>", name=name)
    # ok: python-template-string-template
    e = flask.make_response("<p>" + render("<b>{{ name }}</b>", name=name))
    return a, b, c, d, e


# Each of the other forms once.
import bottle
import chevron
import django.template
import jinja2.environment
import mako.template
import quart
import tornado.template

# ruleid: python-template-string-template
quart.render_template_string("<h1>Hello " + name + "</h1>")
# ruleid: python-template-string-template
jinja2.environment.Template("<h1>Hello " + name + "</h1>")
# ruleid: python-template-string-template
mako.template.Template("<h1>Hello " + name + "</h1>")
# ruleid: python-template-string-template
django.template.Template("<h1>Hello " + name + "</h1>")
# ruleid: python-template-string-template
tornado.template.Template("<h1>Hello " + name + "</h1>")
# ruleid: python-template-string-template
bottle.template("<h1>Hello " + name + "</h1>")
# ruleid: python-template-string-template
bottle.SimpleTemplate("<h1>Hello " + name + "</h1>")
# ruleid: python-template-string-template
chevron.render("<h1>Hello " + name + "</h1>")
# ruleid: python-template-string-template
env.from_string("<b>{}</b>".format(name))
# ok: python-template-string-template
env.from_string(page)


def built_first(name, given):
    page = f"<b>{name}</b>"
    # ruleid: python-template-string-template
    a = render(page)
    # ok: python-template-string-template
    b = render(given)
    return a, b


def added(name):
    page = "<b>" + name
    # ruleid: python-template-string-template
    return render(page)


def formatted(name):
    page = "<b>%s</b>" % name
    # ruleid: python-template-string-template
    return render(page)


def asked_for():
    page = request.args.get("page")
    # ruleid: python-template-string-template
    return render(page)


def constant():
    page = HEAD + "Hello</h1>"
    # ok: python-template-string-template
    return render(page)
