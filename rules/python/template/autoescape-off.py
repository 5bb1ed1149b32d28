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
