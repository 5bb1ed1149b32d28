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
