"""Every way to build a text: folded when all of it is known, as dangerous as its parts when not."""
import base64
import urllib.parse
from urllib.parse import quote, quote_plus, unquote, unquote_plus
from flask import request

PARTS = {"name": source(), "title": "fixed"}


def concatenated():
    value = request.args["value"]
    # ruleid: flow
    sink("a" + value + "b")
    # ok: flow
    sink("a" + "value" + "b")
    text = "a"
    text += value
    # ruleid: flow
    sink(text)
    text = "a"
    text += "value"
    # ok: flow
    sink(text)
    # ruleid: flow
    sink("a" "b" + value)
    # ruleid: flow
    sink(value * 3)
    # ok: flow
    sink("value" * 3)


def percent():
    value = request.args["value"]
    # ruleid: flow
    sink("a %s b" % value)
    # ok: flow
    sink("a %s b" % "value")
    # ruleid: flow
    sink("a %s b %s" % ("x", value))
    # ok: flow
    sink("a %s b %s" % ("x", "value"))
    # ruleid: flow
    sink("a %(name)s b" % {"name": value, "title": "x"})
    # ok: flow
    sink("a %(title)s b" % {"name": value, "title": "x"})
    # ok: flow
    sink("a %d b" % value)
    # ruleid: flow
    sink("a %r b" % (value,))


def formatted():
    value = request.args["value"]
    # ruleid: flow
    sink("a {} b".format(value))
    # ok: flow
    sink("a {} b".format("value"))
    # ruleid: flow
    sink("a {1} b".format("x", value))
    # ok: flow
    sink("a {0} b".format("x", value))
    # ruleid: flow
    sink("a {name} b".format(name=value, title="x"))
    # ok: flow
    sink("a {title} b".format(name=value, title="x"))
    # ruleid: flow
    sink("a {name} b".format(**{"name": value}))
    # ruleid: flow
    sink("a {0[name]} b".format({"name": value}))
    # ruleid: flow
    sink("{:>10}".format(value))
    # ok: flow
    sink("{{}}".format(value))


def interpolated():
    value = request.args["value"]
    own = "value"
    # ruleid: flow
    sink(f"a {value} b")
    # ok: flow
    sink(f"a {own} b")
    # ruleid: flow
    sink(f"a {value!r:>10} b")
    # ok: flow
    sink(f"a {own!r:>10} b")
    # ruleid: flow
    sink(f"a {'x' if own == 'other' else value} b")
    # ok: flow
    sink(f"a {'x' if own == 'value' else value} b")


def joined():
    value = request.args["value"]
    # ruleid: flow
    sink(" ".join(["a", value]))
    # ok: flow
    sink(" ".join(["a", "value"]))
    # ruleid: flow
    sink(value.join(["a", "b"]))
    # ok: flow
    sink("".join(("a", "b")))
    # ruleid: flow
    sink("".join(part for part in [value, "b"]))
    # ok: flow
    sink("".join(part for part in ["a", "b"]))


def sliced():
    value = request.args["value"]
    # ruleid: flow
    sink(value[1:])
    # ruleid: flow
    sink(value[0])
    key = "xname"[1:]
    # ruleid: flow
    sink(PARTS[key])
    key = "titles"[:-1]
    # ok: flow
    sink(PARTS[key])
    # ok: flow
    sink(PARTS["x-title"[2:]])
    # ruleid: flow
    sink(PARTS["eman"[::-1]])


def replaced():
    # ruleid: flow
    sink(PARTS["prefix_name".replace("prefix_", "")])
    # ok: flow
    sink(PARTS["prefix_title".replace("prefix_", "")])
    value = request.args["value"]
    # ruleid: flow
    sink(value.replace("'", "''"))
    # ok: flow
    sink("value".replace("'", "''"))
    # ruleid: flow
    sink("a VALUE".replace("VALUE", value))
    # ok: flow
    sink("a VALUE".replace("VALUE", "x"))


def cased():
    # ruleid: flow
    sink(PARTS["NAME".lower()])
    # ok: flow
    sink(PARTS["TITLE".lower()])
    # ruleid: flow
    sink(PARTS[" name ".strip()])
    # ok: flow
    sink(PARTS[" title ".strip()])
    value = request.args["value"]
    # ruleid: flow
    sink(value.upper())
    # ruleid: flow
    sink(value.title().strip().lstrip("/").casefold())
    # ruleid: flow
    sink(PARTS["Name".swapcase().replace("n", "N").lower()])
    # ok: flow
    sink(PARTS["tITLE".swapcase().lower()])


def split():
    value = request.args["value"]
    # ruleid: flow
    sink(value.split(",")[0])
    first, rest = "name,title".split(",")
    # ruleid: flow
    sink(PARTS[first])
    # ok: flow
    sink(PARTS[rest])
    # ruleid: flow
    sink(value.partition("=")[2])
    # ok: flow
    sink("a=b".partition("=")[2])


def there_and_back():
    value = request.args["value"]
    coded = base64.b64encode(value.encode("utf-8"))
    # ruleid: flow
    sink(base64.b64decode(coded).decode("utf-8"))
    coded = base64.b64encode("value".encode("utf-8"))
    # ok: flow
    sink(base64.b64decode(coded).decode("utf-8"))
    # ruleid: flow
    sink(PARTS[base64.b64decode("bmFtZQ==").decode()])
    # ok: flow
    sink(PARTS[base64.b64decode("dGl0bGU=").decode()])
    # ruleid: flow
    sink(PARTS[base64.b64decode(base64.b64encode("name".encode())).decode()])
    # ok: flow
    sink(PARTS[base64.b64decode(base64.b64encode("title".encode())).decode()])


def urls():
    value = request.args["value"]
    # ruleid: flow
    sink(unquote(quote(value)))
    # ok: flow
    sink(unquote(quote("a b")))
    # ruleid: flow
    sink(PARTS[unquote("n%61me")])
    # ok: flow
    sink(PARTS[unquote("t%69tle")])
    # ruleid: flow
    sink(urllib.parse.unquote_plus(value))
    # ok: flow
    sink(urllib.parse.unquote_plus("a+b"))
    # ruleid: flow
    sink(PARTS[unquote_plus(quote_plus("name"))])
    # ok: flow
    sink(PARTS[unquote_plus(quote_plus("title"))])


def numbers():
    value = request.args["value"]
    # ok: flow
    sink("a" + str(int(value)))
    # ruleid: flow
    sink("a" + str(value))
    # ok: flow
    sink(f"LIMIT {float(value)}")
    # ruleid: flow
    sink(f"LIMIT {value}")
    # ok: flow
    sink("rows %s" % len(value))


def chosen():
    value = request.args["value"]
    # ruleid: flow
    sink(value if "a" + "b" == "ab" else "fixed")
    # ok: flow
    sink(value if "a" + "b" == "ba" else "fixed")
    # ruleid: flow
    sink(value if "%s-%s" % ("a", 1) == "a-1" else "fixed")
    # ok: flow
    sink(value if "%s-%s" % ("a", 1) == "a-2" else "fixed")
    # ruleid: flow
    sink(value if "{}-{}".format("a", 1) == "a-1" else "fixed")
    # ok: flow
    sink(value if "{}-{}".format("a", 1) == "a-2" else "fixed")
    # ruleid: flow
    sink(value if f"{'a'}-{1}" == "a-1" else "fixed")
    # ok: flow
    sink(value if f"{'a'}-{1}" == "a-2" else "fixed")
    # ruleid: flow
    sink(value if "-".join(["a", "b"]) == "a-b" else "fixed")
    # ok: flow
    sink(value if "-".join(["a", "b"]) == "ab" else "fixed")
    # ruleid: flow
    sink(value if "release".startswith("rel") else "fixed")
    # ok: flow
    sink(value if "release".startswith("dev") else "fixed")
    # ruleid: flow
    sink(value if "42".isdigit() else "fixed")
    # ok: flow
    sink(value if "4x".isdigit() else "fixed")
    # ruleid: flow
    sink(value if "release".find("lea") > 0 else "fixed")
    # ok: flow
    sink(value if "release".find("dev") > 0 else "fixed")
    # ruleid: flow
    sink(value if int("7") + 1 == 8 else "fixed")
    # ok: flow
    sink(value if int("7") + 1 == 9 else "fixed")
    # ruleid: flow
    sink(value if bool("x") else "fixed")
    # ok: flow
    sink(value if bool("") else "fixed")
    # ruleid: flow
    sink(value if ("a", 1)[1] == 1 else "fixed")
    # ok: flow
    sink(value if ("a", 1)[1] == 2 else "fixed")
    # ruleid: flow
    sink(value if str(1 + 1) == "2" else "fixed")
    # ok: flow
    sink(value if str(1 + 1) == "11" else "fixed")
    # ruleid: flow
    sink(value if max(1, 2) == 2 else "fixed")
    # ok: flow
    sink(value if max(1, 2) == 1 else "fixed")
    # ruleid: flow
    sink(value if "abc".count("a") == 1 else "fixed")
    # ok: flow
    sink(value if "abc".count("a") == 2 else "fixed")
    # ruleid: flow
    sink(value if ord("a") == 97 else "fixed")
    # ok: flow
    sink(value if chr(97) == "b" else "fixed")
