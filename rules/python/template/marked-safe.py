import html

from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe as safe
from markupsafe import Markup

TAG = "b"


def render(name, url):
    # ruleid: python-template-marked-safe
    a = safe("<b>%s</b>" % name)
    # ruleid: python-template-marked-safe
    b = Markup(
        f"<a href='{url}'>{name}</a>",
    )
    link = '<a href="{}">more</a>'.format(url)
    # ruleid: python-template-marked-safe
    c = safe(link)
    # ruleid: python-template-marked-safe
    d = safe("<i>" + name + "</i>")
    return a, b, c, d


def fine(name):
    # ok: python-template-marked-safe
    a = format_html("<b>{}</b>", name)
    # ok: python-template-marked-safe
    b = safe("<br>")
    # ok: python-template-marked-safe
    c = safe("<b>%s</b>" % escape(name))
    # ok: python-template-marked-safe
    d = Markup("<b>{}</b>").format(name)
    # ok: python-template-marked-safe
    e = Markup(f"<b>{html.escape(name)}</b>")
    # ok: python-template-marked-safe
    f = safe(f"<{TAG}>x</{TAG}>")
    return a, b, c, d, e, f


# Each of the other forms once.
import bleach
import django.utils.html
import django.utils.safestring
import flask
import jinja2
import json
import markupsafe
import nh3
import wtforms.widgets

# ruleid: python-template-marked-safe
django.utils.safestring.SafeString(safe("<b>%s</b>" % name))
# ruleid: python-template-marked-safe
flask.Markup(safe("<b>%s</b>" % name))
# ruleid: python-template-marked-safe
jinja2.Markup(safe("<b>%s</b>" % name))
# ruleid: python-template-marked-safe
wtforms.widgets.HTMLString(safe("<b>%s</b>" % name))
# ok: python-template-marked-safe
django.utils.html.conditional_escape()
# ok: python-template-marked-safe
django.utils.html.format_html()
# ok: python-template-marked-safe
django.utils.html.format_html_join()
# ok: python-template-marked-safe
markupsafe.escape()
# ok: python-template-marked-safe
json.dumps()
# ok: python-template-marked-safe
bleach.clean()
# ok: python-template-marked-safe
nh3.clean()
# ruleid: python-template-marked-safe
safe(safe("<b>%s</b>" % name))
# ruleid: python-template-marked-safe
a + safe("<b>%s</b>" % name)
# ruleid: python-template-marked-safe
a % safe("<b>%s</b>" % name)
# ok: python-template-marked-safe
html.escape()
# ok: python-template-marked-safe
django.utils.html.escape()
# ok: python-template-marked-safe
django.utils.html.conditional_escape()
# ok: python-template-marked-safe
django.utils.html.format_html()
# ok: python-template-marked-safe
django.utils.html.format_html_join()
# ok: python-template-marked-safe
markupsafe.escape()
# ok: python-template-marked-safe
json.dumps()
# ok: python-template-marked-safe
bleach.clean()
# ok: python-template-marked-safe
nh3.clean()
# ok: python-template-marked-safe
safe("text")
