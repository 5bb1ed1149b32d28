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
