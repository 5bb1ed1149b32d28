import xml.dom.minidom as md
import xml.etree.ElementTree as ET
from xml.etree.ElementTree import fromstring

import defusedxml.ElementTree as safe


def read(path, text):
    # ruleid: python-xml-unhardened-parser
    a = ET.parse(path)
    # ruleid: python-xml-unhardened-parser
    b = fromstring(
        text,
    )
    # ruleid: python-xml-unhardened-parser
    c = md.parseString(text)
    # ok: python-xml-unhardened-parser
    d = safe.parse(path)
    # ok: python-xml-unhardened-parser
    e = ET.Element("root")
    return a, b, c, d, e


# Each of the other forms once.
import xml.dom.pulldom
import xml.etree
import xml.etree.cElementTree
import xml.sax
import xmlrpc.server

# ruleid: python-xml-unhardened-parser
xml.etree.ElementTree.iterparse(source)
# ruleid: python-xml-unhardened-parser
xml.etree.ElementTree.XML(source)
# ruleid: python-xml-unhardened-parser
xml.etree.cElementTree.parse(source)
# ruleid: python-xml-unhardened-parser
xml.etree.cElementTree.fromstring(source)
# ruleid: python-xml-unhardened-parser
xml.dom.minidom.parse(source)
# ruleid: python-xml-unhardened-parser
xml.dom.pulldom.parse(source)
# ruleid: python-xml-unhardened-parser
xml.dom.pulldom.parseString(source)
# ruleid: python-xml-unhardened-parser
xml.sax.parse(source)
# ruleid: python-xml-unhardened-parser
xml.sax.parseString(source)
# ruleid: python-xml-unhardened-parser
xmlrpc.server.SimpleXMLRPCServer(source)
