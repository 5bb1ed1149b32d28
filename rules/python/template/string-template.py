import flask
from flask import render_template_string as render
from flask import request
from jinja2 import Environment, Template

HEAD = "<h1>"
env = Environment(autoescape=True)


def hello(name):
    # ruleid: python-template-string-template
    a = render("<h1>Hello " + name + "</h1>")
    # ruleid: python-template-string-template
    b = flask.render_template_string(
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
quart.render_template_string(render("<h1>Hello " + name + "</h1>"))
# ruleid: python-template-string-template
jinja2.environment.Template(render("<h1>Hello " + name + "</h1>"))
# ruleid: python-template-string-template
mako.template.Template(render("<h1>Hello " + name + "</h1>"))
# ruleid: python-template-string-template
django.template.Template(render("<h1>Hello " + name + "</h1>"))
# ruleid: python-template-string-template
tornado.template.Template(render("<h1>Hello " + name + "</h1>"))
# ruleid: python-template-string-template
bottle.template(render("<h1>Hello " + name + "</h1>"))
# ruleid: python-template-string-template
bottle.SimpleTemplate(render("<h1>Hello " + name + "</h1>"))
# ruleid: python-template-string-template
chevron.render(render("<h1>Hello " + name + "</h1>"))
# ruleid: python-template-string-template
Environment(render("<h1>Hello " + name + "</h1>"))
# ok: python-template-string-template
Environment("text")
