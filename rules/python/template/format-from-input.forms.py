import datetime.datetime
import flask
import str


def forms():
    value = flask.request.args["value"]
    # What was put in is read as a format in its turn.
    # ruleid: python-template-format-from-input
    "Hello {}, it is {{now}}".format(value).format(now=value)
    # ok: python-template-format-from-input
    datetime.datetime.now(value).format(name=value)
    # ruleid: python-template-format-from-input
    value.format_map()
    # ruleid: python-template-format-from-input
    str.format(value)
    # ok: python-template-format-from-input
    "a".format(name=value, value)
