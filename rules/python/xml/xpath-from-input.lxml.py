import flask
import lxml.etree


def find(tree, pattern):
    # ruleid: python-xml-xpath-from-input
    tree.find(flask.request.args["path"])
    # ok: python-xml-xpath-from-input
    pattern.find(flask.request.args["path"])
