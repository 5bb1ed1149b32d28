import json
import urllib.parse
from urllib.parse import urlencode as encode


def records():
    name = source()
    # ruleid: sanitizers/log
    sink(name)
    # ruleid: sanitizers/log
    sink("Hello " + name.strip())
    # ok: sanitizers/log
    sink(repr(name))
    # ok: sanitizers/log
    sink(ascii(name))
    # ok: sanitizers/log
    sink(json.dumps(name))
    # ok: sanitizers/log
    sink(name.replace("\n", " "))
    # ok: sanitizers/log
    sink(name.replace("\r\n", " "))
    # ok: sanitizers/log
    sink(name.replace("\r", " "))
    # ok: sanitizers/log
    sink(name.splitlines())
    # ok: sanitizers/log
    sink(urllib.parse.quote(name))
    # ok: sanitizers/log
    sink(name.encode("unicode_escape"))
    # ok: sanitizers/log
    sink(name.encode("unicode-escape"))
