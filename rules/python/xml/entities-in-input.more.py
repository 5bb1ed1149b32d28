import flask
import lxml.etree
import lxml.objectify
import xml.dom.minidom
import xml.dom.pulldom
import xml.sax
import xml.sax.handler


def forms():
    given = flask.request.args["xml"]
    parser = lxml.etree.XMLParser(resolve_entities=True)
    # ruleid: python-xml-entities-in-input
    lxml.etree.parse(given, parser)
    # ruleid: python-xml-entities-in-input
    lxml.etree.parse(given, parser=parser)
    # ruleid: python-xml-entities-in-input
    lxml.objectify.parse(given, parser=parser)
    # ruleid: python-xml-entities-in-input
    parser.feed(given)


def with_dtd():
    given = flask.request.args["xml"]
    parser = lxml.etree.XMLParser(load_dtd=True)
    # ruleid: python-xml-entities-in-input
    lxml.etree.fromstring(given, parser)


def with_network():
    given = flask.request.args["xml"]
    parser = lxml.etree.XMLParser(no_network=False)
    # ruleid: python-xml-entities-in-input
    lxml.etree.fromstring(given, parser)


def bare():
    given = flask.request.args["xml"]
    parser = lxml.etree.XMLParser()
    # ruleid: python-xml-entities-in-input
    lxml.etree.fromstring(given, parser)


def validating():
    given = flask.request.args["xml"]
    parser = lxml.etree.XMLParser(dtd_validation=True)
    # ruleid: python-xml-entities-in-input
    lxml.etree.fromstring(given, parser)


def careful():
    given = flask.request.args["xml"]
    parser = lxml.etree.XMLParser(resolve_entities=False)
    # ok: python-xml-entities-in-input
    lxml.etree.fromstring(given, parser)
    # ok: python-xml-entities-in-input
    parser.feed(given)


def sax():
    given = flask.request.args["xml"]
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    # ruleid: python-xml-entities-in-input
    parser.parse(given)
    # ruleid: python-xml-entities-in-input
    parser.feed(given)
    # ruleid: python-xml-entities-in-input
    xml.dom.pulldom.parseString(given, parser)
    # ruleid: python-xml-entities-in-input
    xml.dom.pulldom.parseString(given, parser=parser)
    # ruleid: python-xml-entities-in-input
    xml.dom.pulldom.parse(given, parser)
    # ruleid: python-xml-entities-in-input
    xml.dom.pulldom.parse(given, parser=parser)
    # ruleid: python-xml-entities-in-input
    xml.dom.minidom.parseString(given, parser)
    # ruleid: python-xml-entities-in-input
    xml.dom.minidom.parseString(given, parser=parser)
    # ruleid: python-xml-entities-in-input
    xml.dom.minidom.parse(given, parser=parser)


def sax_one():
    given = flask.request.args["xml"]
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, 1)
    # ruleid: python-xml-entities-in-input
    parser.parse(given)


def sax_parameters():
    given = flask.request.args["xml"]
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_pes, True)
    # ruleid: python-xml-entities-in-input
    parser.parse(given)


def sax_by_name():
    given = flask.request.args["xml"]
    parser = xml.sax.make_parser()
    parser.setFeature("http://xml.org/sax/features/external-general-entities", True)
    # ruleid: python-xml-entities-in-input
    parser.parse(given)


def sax_plain():
    given = flask.request.args["xml"]
    parser = xml.sax.make_parser()
    # ok: python-xml-entities-in-input
    parser.parse(given)


def on_a_line_of_its_own():
    parser = lxml.etree.XMLParser(load_dtd=True)
    lxml.etree.fromstring(
        # ruleid: python-xml-entities-in-input
        flask.request.args["xml"],
        parser,
    )


def sax_on_a_line_of_its_own():
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    parser.parse(
        # ruleid: python-xml-entities-in-input
        flask.request.args["xml"]
    )
