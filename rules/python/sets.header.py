import email.header
import email.utils
import re
import urllib.parse
import werkzeug.utils
from urllib.parse import urlencode as encode


def headers():
    name = source()
    # ruleid: sanitizers/header
    sink(name)
    # ruleid: sanitizers/header
    sink("Hello " + name.strip())
    # ok: sanitizers/header
    sink(name.replace("\n", " "))
    # ok: sanitizers/header
    sink(name.replace("\r", " "))
    # ok: sanitizers/header
    sink(name.splitlines())
    # ok: sanitizers/header
    sink(urllib.parse.quote(name))
    # ok: sanitizers/header
    sink(urllib.parse.quote_plus(name))
    # ok: sanitizers/header
    sink(encode({"name": name}))
    # ok: sanitizers/header
    sink(werkzeug.utils.secure_filename(name))
    # ok: sanitizers/header
    sink(email.header.Header(name))
    # ok: sanitizers/header
    sink(email.utils.formataddr(("Ann", name)))
    # ok: sanitizers/header
    sink(re.sub(r"[\r\n]", " ", name))
