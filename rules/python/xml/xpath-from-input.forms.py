import elementpath
import flask
import libxml2
import lxml.etree


def forms(tree):
    value = flask.request.args["value"]
    # ruleid: python-xml-xpath-from-input
    lxml.etree.ETXPath(value)
    # ruleid: python-xml-xpath-from-input
    lxml.etree.XPathEvaluator()(value)
    # ruleid: python-xml-xpath-from-input
    elementpath.iter_select(tree, value)
    # ruleid: python-xml-xpath-from-input
    elementpath.Selector(value)
    # ruleid: python-xml-xpath-from-input
    libxml2.parseFile().xpathEval(value)
    # ruleid: python-xml-xpath-from-input
    tree.xpathEval(value)
    # ruleid: python-xml-xpath-from-input
    tree.find(value)
    # ruleid: python-xml-xpath-from-input
    tree.findtext(value)
    # ruleid: python-xml-xpath-from-input
    tree.iterfind(value)
    # ok: python-xml-xpath-from-input
    tree.find("a", value)
    # ok: python-xml-xpath-from-input
    evaluate("a", value)
