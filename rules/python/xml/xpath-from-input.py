import xml.etree.ElementTree as ET

import elementpath
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/user")
def user():
    name = request.args["name"]
    root = etree.parse("users.xml")
    # ruleid: python-xml-xpath-from-input
    root.xpath(f"//user[@name='{name}']")
    # ruleid: python-xml-xpath-from-input
    etree.XPath("//user[@name='" + name + "']")(root)
    # ok: python-xml-xpath-from-input
    root.xpath("//user[@name=$name]", name=name)
    quoted = name.replace("'", "&apos;")
    # ok: python-xml-xpath-from-input
    root.xpath(f"//user[@name='{quoted}']")
    return ""


@app.route("/node")
def node():
    name = request.args["name"]
    tree = ET.parse("users.xml")
    # ruleid: python-xml-xpath-from-input
    tree.findall(f".//user[@name='{name}']")
    # ruleid: python-xml-xpath-from-input
    elementpath.select(tree, f"/users/user[@name='{name}']")
    # ok: python-xml-xpath-from-input
    tree.findall(".//user")
    if "'" in name:
        return "no such user"
    # ok: python-xml-xpath-from-input
    tree.findall(f".//user[@name='{name}']")
    return ""
