import jinja2
from jinja2 import Environment as Env
from jinja2 import FileSystemLoader

OPTIONS = {"autoescape": True}

# ruleid: python-template-autoescape-missing
a = jinja2.Environment()
# ruleid: python-template-autoescape-missing
b = Env(
    loader=FileSystemLoader("templates"),
    trim_blocks=True,
)
# ok: python-template-autoescape-missing
c = Env(loader=FileSystemLoader("templates"), autoescape=True)
# ok: python-template-autoescape-missing
d = Env(**OPTIONS)
# ok: python-template-autoescape-missing
latex = Env(block_start_string="\\block{", block_end_string="}")


# Each of the other forms once.
import jinja2.environment
import jinja2.sandbox

# ruleid: python-template-autoescape-missing
jinja2.environment.Environment(loader)
# ruleid: python-template-autoescape-missing
jinja2.sandbox.SandboxedEnvironment(loader)
# ok: python-template-autoescape-missing
jinja2.Environment(**options)
# ok: python-template-autoescape-missing
jinja2.Environment(variable_start_string="<%")
