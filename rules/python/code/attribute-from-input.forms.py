import flask
import operator


def forms(f):
    value = flask.request.args["value"]
    # ok: python-code-attribute-from-input
    getattr(object, f"...{x}...")()
    # ruleid: python-code-attribute-from-input
    locals()[value]()
    # ruleid: python-code-attribute-from-input
    vars()[value]()
    # ruleid: python-code-attribute-from-input
    globals().get(value)()
    # ruleid: python-code-attribute-from-input
    operator.methodcaller(value)
    # ruleid: python-code-attribute-from-input
    operator.attrgetter(value)
    # ok: python-code-attribute-from-input
    getattr(object, "a", value)
