import gettext as translations
import html

from django.utils.html import escape, format_html
from django.utils.translation import gettext
from django.utils.safestring import mark_safe as safe
import flask_babel
from markupsafe import Markup

TAG = "b"


def render(name, url):
    # ruleid: python-template-marked-safe
    a = safe("<b>%s</b>" % name)
    b = Markup(
        # ruleid: python-template-marked-safe
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
django.utils.safestring.SafeString("<b>%s</b>" % name)
# ruleid: python-template-marked-safe
flask.Markup("<b>%s</b>" % name)
# ruleid: python-template-marked-safe
jinja2.Markup("<b>%s</b>" % name)
# ruleid: python-template-marked-safe
wtforms.widgets.HTMLString("<b>%s</b>" % name)
# ruleid: python-template-marked-safe
safe("<b>{}</b>".format(name))
# ok: python-template-marked-safe
safe("<b>%s</b>" % django.utils.html.conditional_escape(name))
# ok: python-template-marked-safe
safe("<b>%s</b>" % django.utils.html.format_html("<i>{}</i>", name))
# ok: python-template-marked-safe
safe("<b>%s</b>" % django.utils.html.format_html_join(", ", "<i>{}</i>", names))
# ok: python-template-marked-safe
safe("<b>%s</b>" % markupsafe.escape(name))
# ok: python-template-marked-safe
safe("<b>%s</b>" % json.dumps(name))
# ok: python-template-marked-safe
safe("<b>%s</b>" % bleach.clean(name))
# ok: python-template-marked-safe
safe("<b>%s</b>" % nh3.clean(name))
# ok: python-template-marked-safe
safe(tag("<b>", name))
# ok: python-template-marked-safe
safe("Dear " + name)
# ok: python-template-marked-safe
print("<b>%s</b>" % name)


def built_first(name, given):
    part = f"<b>{name}</b>"
    # ruleid: python-template-marked-safe
    a = safe(part)
    # ok: python-template-marked-safe
    b = safe(given)
    return a, b


def added(name):
    part = "<b>" + name
    # ruleid: python-template-marked-safe
    return safe(part)


def formatted(name):
    part = "<b>%s</b>" % name
    # ruleid: python-template-marked-safe
    return safe(part)


def made_elsewhere(name):
    part = tag("<b>", name)
    # ok: python-template-marked-safe
    return safe(part)


def without_markup(name):
    part = "Dear " + name
    # ok: python-template-marked-safe
    return safe(part)


def constant():
    part = "<b>" + TAG
    # ok: python-template-marked-safe
    return safe(part)


def by_html_escape(name, names):
    part = "<b>%s</b>" % html.escape(name)
    # ok: python-template-marked-safe
    return safe(part)


def by_django_utils_html_escape(name, names):
    part = "<b>%s</b>" % django.utils.html.escape(name)
    # ok: python-template-marked-safe
    return safe(part)


def by_django_utils_html_conditional_escape(name, names):
    part = "<b>%s</b>" % django.utils.html.conditional_escape(name)
    # ok: python-template-marked-safe
    return safe(part)


def by_django_utils_html_format_html(name, names):
    part = "<b>%s</b>" % django.utils.html.format_html("<i>{}</i>", name)
    # ok: python-template-marked-safe
    return safe(part)


def by_django_utils_html_format_html_join(name, names):
    part = "<b>%s</b>" % django.utils.html.format_html_join(", ", "<i>{}</i>", names)
    # ok: python-template-marked-safe
    return safe(part)


def by_markupsafe_escape(name, names):
    part = "<b>%s</b>" % markupsafe.escape(name)
    # ok: python-template-marked-safe
    return safe(part)


def by_json_dumps(name, names):
    part = "<b>%s</b>" % json.dumps(name)
    # ok: python-template-marked-safe
    return safe(part)


def by_bleach_clean(name, names):
    part = "<b>%s</b>" % bleach.clean(name)
    # ok: python-template-marked-safe
    return safe(part)


def by_nh3_clean(name, names):
    part = "<b>%s</b>" % nh3.clean(name)
    # ok: python-template-marked-safe
    return safe(part)


def translated(count, name):
    label = _("Choose all")
    # ok: python-template-marked-safe
    a = safe(f'<input type="checkbox" aria-label="{label}">')
    title = gettext("Names")
    # ok: python-template-marked-safe
    b = safe(f'<h1>{title}</h1>')
    heading = flask_babel.gettext("Names")
    # ok: python-template-marked-safe
    c = safe(f'<h1>{heading}</h1>')
    # ruleid: python-template-marked-safe
    d = safe(f'<h1>{name}</h1>')
    also = translations.gettext("Names")
    # ok: python-template-marked-safe
    e = safe(f'<h1>{also}</h1>')
    return a, b, c, d, e
