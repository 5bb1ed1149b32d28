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
