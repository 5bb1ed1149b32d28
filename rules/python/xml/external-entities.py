import xml.dom.minidom
import xml.dom.pulldom
import xml.sax
from xml.sax.handler import feature_external_ges

from lxml import etree
from lxml.etree import XMLParser as Parser

ON = True


def parsers():
    # ruleid: python-xml-external-entities
    a = etree.XMLParser(resolve_entities=True)
    # ruleid: python-xml-external-entities
    b = Parser(
        remove_blank_text=True,
        no_network=False,
    )
    c = xml.sax.make_parser()
    # ruleid: python-xml-external-entities
    c.setFeature(feature_external_ges, ON)
    # ruleid: python-xml-external-entities
    c.setFeature(xml.sax.handler.feature_external_pes, True)
    # ok: python-xml-external-entities
    d = etree.XMLParser(resolve_entities=False)
    # ok: python-xml-external-entities
    c.setFeature(xml.sax.handler.feature_external_ges, False)
    # ok: python-xml-external-entities
    e = Parser(remove_blank_text=True)
    return a, b, c, d, e


# Each of the other forms once.
import defusedxml.lxml
import lxml.etree
import xml.sax.handler

# ruleid: python-xml-external-entities
lxml.etree.XMLParser(load_dtd=True)
# ruleid: python-xml-external-entities
lxml.etree.iterparse(resolve_entities=True)
# ruleid: python-xml-external-entities
lxml.etree.iterparse(load_dtd=True)
# ruleid: python-xml-external-entities
lxml.etree.ETCompatXMLParser(resolve_entities=True)
# ruleid: python-xml-external-entities
parser.setFeature(xml.sax.handler.feature_external_ges, 1)
# ruleid: python-xml-external-entities
parser.setFeature(xml.sax.handler.feature_external_pes, 1)
# ruleid: python-xml-external-entities
parser.setFeature("http://xml.org/sax/features/external-general-entities", True)
# ruleid: python-xml-external-entities
defusedxml.lxml.parse(path, forbid_external=False)
# ruleid: python-xml-external-entities
defusedxml.lxml.parse(path, forbid_entities=False)


def documents(text, path):
    sax = xml.sax.make_parser()
    # ok: python-xml-external-entities
    sax.setFeature(feature_external_ges, True)
    # ruleid: python-xml-external-entities
    document = xml.dom.minidom.parseString(text, sax)
    # ok: python-xml-external-entities
    template = xml.dom.minidom.parseString("<list/>", sax)
    # ok: python-xml-external-entities
    template = xml.dom.minidom.parseString(b"<list/>", sax)
    # ok: python-xml-external-entities
    other = xml.dom.minidom.parseString(text)
    return document, template, other


def pulled(text, path):
    sax = xml.sax.make_parser()
    # ok: python-xml-external-entities
    sax.setFeature(feature_external_ges, 1)
    # ruleid: python-xml-external-entities
    events = xml.dom.pulldom.parse(path, parser=sax)
    return events


def parameters(text, path):
    sax = xml.sax.make_parser()
    # ok: python-xml-external-entities
    sax.setFeature(xml.sax.handler.feature_external_pes, True)
    # ruleid: python-xml-external-entities
    return xml.dom.minidom.parseString(text, sax)


def by_name(text, path):
    sax = xml.sax.make_parser()
    # ok: python-xml-external-entities
    sax.setFeature("http://xml.org/sax/features/external-general-entities", True)
    # ruleid: python-xml-external-entities
    return xml.dom.minidom.parseString(text, sax)


def plain(text):
    sax = xml.sax.make_parser()
    # ok: python-xml-external-entities
    return xml.dom.minidom.parseString(text, sax)
