import bleach
import cgi
import django.shortcuts
import django.template.loader
import django.utils.html
import django.utils.text
import flask
import html
import jinja2
import markupsafe
import nh3
import quart
import tornado.escape
import urllib
import urllib.parse
import werkzeug.utils
import xml.sax.saxutils
from urllib.parse import urlencode as encode


def pages():
    name = source()
    # ruleid: sanitizers/html
    sink(name)
    # ruleid: sanitizers/html
    sink("Hello " + name.strip())
    # ok: sanitizers/html
    sink(html.escape(name))
    # ok: sanitizers/html
    sink(cgi.escape(name))
    # ok: sanitizers/html
    sink(markupsafe.escape(name))
    # ok: sanitizers/html
    sink(markupsafe.escape_silent(name))
    # ok: sanitizers/html
    sink(markupsafe.Markup.escape(name))
    # ok: sanitizers/html
    sink(markupsafe.Markup("<b>{}</b>").format(name))
    # ok: sanitizers/html
    sink(markupsafe.Markup("<b>%s</b>") % name)
    # ok: sanitizers/html
    sink(flask.Markup.escape(name))
    # ok: sanitizers/html
    sink(flask.Markup("<b>{}</b>").format(name))
    # ok: sanitizers/html
    sink(flask.escape(name))
    # ok: sanitizers/html
    sink(jinja2.escape(name))
    # ok: sanitizers/html
    sink(werkzeug.utils.escape(name))
    # ok: sanitizers/html
    sink(django.utils.html.escape(name))
    # ok: sanitizers/html
    sink(django.utils.html.escapejs(name))
    # ok: sanitizers/html
    sink(django.utils.html.conditional_escape(name))
    # ok: sanitizers/html
    sink(django.utils.html.format_html("<b>{}</b>", name))
    # ok: sanitizers/html
    sink(django.utils.html.format_html_join(", ", "<b>{}</b>", [[name]]))
    # ok: sanitizers/html
    sink(django.utils.html.strip_tags(name))
    # ok: sanitizers/html
    sink(django.utils.html.json_script(name, "state"))
    # ok: sanitizers/html
    sink(django.utils.text.slugify(name))
    # ok: sanitizers/html
    sink(django.shortcuts.render(name, "page.html", {"name": name}))
    # ok: sanitizers/html
    sink(django.template.loader.render_to_string("page.html", {"name": name}))
    # ok: sanitizers/html
    sink(tornado.escape.xhtml_escape(name))
    # ok: sanitizers/html
    sink(tornado.escape.url_escape(name))
    # ok: sanitizers/html
    sink(tornado.escape.json_encode(name))
    # ok: sanitizers/html
    sink(xml.sax.saxutils.escape(name))
    # ok: sanitizers/html
    sink(xml.sax.saxutils.quoteattr(name))
    # ok: sanitizers/html
    sink(bleach.clean(name))
    # ok: sanitizers/html
    sink(bleach.linkify(name))
    # ok: sanitizers/html
    sink(nh3.clean(name))
    # ok: sanitizers/html
    sink(nh3.clean_text(name))
    # ok: sanitizers/html
    sink(urllib.parse.quote(name))
    # ok: sanitizers/html
    sink(urllib.parse.quote_plus(name))
    # ok: sanitizers/html
    sink(encode({"name": name}))
    # ok: sanitizers/html
    sink(urllib.quote(name))
    # ok: sanitizers/html
    sink(urllib.quote_plus(name))
    # ok: sanitizers/html
    sink(flask.render_template("page.html", name=name))
    # ok: sanitizers/html
    sink(quart.render_template("page.html", name=name))
    # ok: sanitizers/html
    sink(flask.jsonify(name))
    # ok: sanitizers/html
    sink(flask.url_for("profile", name=name))
    # ok: sanitizers/html
    sink(name.clean_html(name))
    # ok: sanitizers/html
    sink(name.urlencode())


def cleaned(cleaner):
    value = source()
    # ok: sanitizers/html
    sink(value.get_absolute_url())
    # ok: sanitizers/html
    sink(sanitize_html(value))
    # ok: sanitizers/html
    sink(cleaner.clean_html(value))
