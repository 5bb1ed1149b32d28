import flask
import lxml.etree
import lxml.objectify
import xml.dom.pulldom


def forms(parser):
    value = flask.request.args["value"]
    # ruleid: python-xml-entities-in-input
    lxml.etree.XML(value)
    # ruleid: python-xml-entities-in-input
    lxml.etree.parse(value)
    # ruleid: python-xml-entities-in-input
    lxml.etree.iterparse(value)
    # ruleid: python-xml-entities-in-input
    lxml.objectify.fromstring(value)
    # ruleid: python-xml-entities-in-input
    lxml.objectify.parse(value)
    # ruleid: python-xml-entities-in-input
    lxml.etree.fromstring(value, lxml.etree.XMLParser())
    # ruleid: python-xml-entities-in-input
    lxml.etree.fromstring(value, lxml.etree.XMLParser(resolve_entities=True))
    # ruleid: python-xml-entities-in-input
    lxml.etree.fromstring(value, parser=lxml.etree.XMLParser(resolve_entities=True))
    # ruleid: python-xml-entities-in-input
    lxml.etree.fromstring(value, lxml.etree.XMLParser(load_dtd=True))
    # ruleid: python-xml-entities-in-input
    lxml.etree.fromstring(value, parser=lxml.etree.XMLParser(load_dtd=True))
    # ruleid: python-xml-entities-in-input
    lxml.etree.parse(value, lxml.etree.XMLParser(resolve_entities=True))
    # ruleid: python-xml-entities-in-input
    lxml.etree.parse(value, parser=lxml.etree.XMLParser(resolve_entities=True))
    # ruleid: python-xml-entities-in-input
    lxml.etree.parse(value, parser=lxml.etree.XMLParser(load_dtd=True))
    # ok: python-xml-entities-in-input
    lxml.etree.fromstring("a", lxml.etree.XMLParser(resolve_entities=True, value))
    # ok: python-xml-entities-in-input
    lxml.etree.parse("a", value, parser=parser)
    # ok: python-xml-entities-in-input
    xml.dom.pulldom.parseString("a", value, parser=parser)
