import xml.dom.pulldom
import xml.sax
from xml.sax.handler import feature_external_ges

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/order", methods=["POST"])
def order():
    # ruleid: python-xml-entities-in-input
    a = etree.fromstring(request.data)
    parser = etree.XMLParser(resolve_entities=True)
    # ruleid: python-xml-entities-in-input
    b = etree.fromstring(request.data, parser)
    closed = etree.XMLParser(resolve_entities=False, no_network=True)
    # ok: python-xml-entities-in-input
    c = etree.fromstring(request.data, closed)
    # ok: python-xml-entities-in-input
    d = etree.fromstring("<order/>", parser)
    return {"all": [a, b, c, d]}


@app.route("/events", methods=["POST"])
def events():
    parser = xml.sax.make_parser()
    parser.setFeature(feature_external_ges, True)
    # ruleid: python-xml-entities-in-input
    doc = xml.dom.pulldom.parseString(request.form["xml"], parser)
    return str(doc)


@app.route("/closed", methods=["POST"])
def closed():
    parser = xml.sax.make_parser()
    parser.setFeature(feature_external_ges, False)
    # ok: python-xml-entities-in-input
    doc = xml.dom.pulldom.parseString(request.form["xml"], parser)
    return str(doc)
