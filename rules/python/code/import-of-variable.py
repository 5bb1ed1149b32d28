import importlib
from importlib import import_module as load


def plugin(name):
    # ruleid: python-code-import-of-variable
    a = importlib.import_module(name)
    # ruleid: python-code-import-of-variable
    b = load(
        f"plugins.{name}",
    )
    # ok: python-code-import-of-variable
    c = importlib.import_module("json")
    # ok: python-code-import-of-variable
    d = __import__("os")
    return a, b, c, d


# Each of the other forms once.
# ruleid: python-code-import-of-variable
__import__(name)
# ok: python-code-import-of-variable
importlib.import_module(__name__)
# ok: python-code-import-of-variable
importlib.import_module(f".{value}", __package__)
