import datetime.datetime
import flask
import str


def forms():
    value = flask.request.args["value"]
    # ok: python-template-format-from-input
    "a".format(value).format(name=value)
    # ok: python-template-format-from-input
    datetime.datetime.now(value).format(name=value)
    # ruleid: python-template-format-from-input
    value.format_map()
    # ruleid: python-template-format-from-input
    str.format(value)
    # ok: python-template-format-from-input
    "a".format(name=value, value)
