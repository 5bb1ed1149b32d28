import jinja2
from flask import Flask
from jinja2 import Environment as Env
from jinja2 import select_autoescape

ESCAPE = False
app = Flask(__name__)

# ruleid: python-template-autoescape-off
a = jinja2.Environment(autoescape=False)
# ruleid: python-template-autoescape-off
b = Env(
    trim_blocks=True,
    autoescape=ESCAPE,
)
# ruleid: python-template-autoescape-off
app.jinja_env.autoescape = False
# ok: python-template-autoescape-off
c = Env(autoescape=True)
# ok: python-template-autoescape-off
d = jinja2.Environment(autoescape=select_autoescape(["html"]))


# Each of the other forms once.
import django.template
import jinja2.environment
import jinja2.sandbox
import tornado.template
import tornado.web

# ruleid: python-template-autoescape-off
jinja2.environment.Environment(autoescape=False)
# ruleid: python-template-autoescape-off
jinja2.sandbox.SandboxedEnvironment(autoescape=False)
# ruleid: python-template-autoescape-off
jinja2.Template(autoescape=False)
# ruleid: python-template-autoescape-off
tornado.template.Loader(autoescape=None)
# ruleid: python-template-autoescape-off
tornado.template.Template(autoescape=None)
# ruleid: python-template-autoescape-off
tornado.web.Application(autoescape=None)
# ruleid: python-template-autoescape-off
app.jinja_options = {"autoescape":False}
# ruleid: python-template-autoescape-off
django.template.Engine(autoescape=False)
# ruleid: python-template-autoescape-off
aiohttp_jinja2.setup(app, loader=loader, autoescape=False)
# ok: python-template-autoescape-off
aiohttp_jinja2.setup(app, loader=loader)
# ok: python-template-autoescape-off
jinja2.Environment(autoescape=False, block_start_string="<%", block_end_string="%>")
# ok: python-template-autoescape-off
jinja2.Environment(autoescape=False, variable_start_string="\\VAR{", variable_end_string="}")
