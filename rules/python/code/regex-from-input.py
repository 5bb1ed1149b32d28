import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/search")
def search(text):
    # ruleid: python-code-regex-from-input
    found = re.search(request.args["q"], text)
    # ruleid: python-code-regex-from-input
    pattern = re.compile(r"\b" + request.args["q"] + r"\b")
    # ok: python-code-regex-from-input
    plain = re.search(re.escape(request.args["q"]), text)
    # ok: python-code-regex-from-input
    number = re.search(r"^\d+$", request.args["q"])
    return {"found": [found, pattern, plain, number]}


@app.route("/patterns")
def patterns(rows):
    wanted = request.args["pattern"]
    try:
        # ok: python-code-regex-from-input
        re.compile(wanted)
    except re.error:
        return "This is no regular expression"
    try:
        # ok: python-code-regex-from-input
        rows = [row for row in rows if re.search(wanted, row)]
    except re.error as error:
        return str(error)
    try:
        # ruleid: python-code-regex-from-input
        return re.sub(wanted, "", rows[0])
    except IndexError:
        return ""
