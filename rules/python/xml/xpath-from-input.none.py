import flask


def find(tree):
    # ok: python-xml-xpath-from-input
    tree.find(flask.request.args["path"])
