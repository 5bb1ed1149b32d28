import flask
import lxml.etree


def evaluate(tree):
    select = lxml.etree.XPathEvaluator(tree)
    # ruleid: python-xml-xpath-from-input
    select(flask.request.args["path"])
    select(
        # ruleid: python-xml-xpath-from-input
        flask.request.args["path"]
    )


def evaluate_document(tree):
    select = lxml.etree.XPathDocumentEvaluator(tree)
    # ruleid: python-xml-xpath-from-input
    select(flask.request.args["path"])
