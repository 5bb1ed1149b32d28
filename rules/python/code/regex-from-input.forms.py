import flask
import re


def forms():
    value = flask.request.args["value"]
    # ruleid: python-code-regex-from-input
    re.match(value)
    # ruleid: python-code-regex-from-input
    re.fullmatch(value)
    # ruleid: python-code-regex-from-input
    re.findall(value)
    # ruleid: python-code-regex-from-input
    re.finditer(value)
    # ruleid: python-code-regex-from-input
    re.split(value)
    # ruleid: python-code-regex-from-input
    re.sub(value)
    # ruleid: python-code-regex-from-input
    re.subn(value)
