import django.utils.module_loading
import flask
import imp
import importlib
import importlib.util
import pkgutil
import pydoc
import runpy
import werkzeug.utils


def forms(module):
    value = flask.request.args["value"]
    # ruleid: python-code-import-from-input
    importlib.util.spec_from_file_location(module, value)
    # ruleid: python-code-import-from-input
    django.utils.module_loading.import_string(value)
    # ruleid: python-code-import-from-input
    werkzeug.utils.import_string(value)
    # ruleid: python-code-import-from-input
    pydoc.locate(value)
    # ruleid: python-code-import-from-input
    pkgutil.resolve_name(value)
    # ruleid: python-code-import-from-input
    runpy.run_module(value)
    # ruleid: python-code-import-from-input
    runpy.run_path(value)
    # ruleid: python-code-import-from-input
    imp.load_source(module, value)
    # ok: python-code-import-from-input
    importlib.import_module("a", value)
