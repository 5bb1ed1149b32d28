"""Dicts keep what stands under each key."""
from collections import OrderedDict, defaultdict
from flask import request


def literal():
    value = request.args["value"]
    options = {"given": value, "own": "fixed"}
    # ruleid: flow
    sink(options["given"])
    # ok: flow
    sink(options["own"])


def stored():
    value = request.args["value"]
    options = {}
    options["keyA"] = "fixed"
    options["keyB"] = value
    options["keyC"] = "other"
    # ruleid: flow
    sink(options["keyB"])
    # ok: flow
    sink(options["keyA"])
    options["keyB"] = "fixed"
    # ok: flow
    sink(options["keyB"])


def gotten():
    value = request.args["value"]
    options = {"given": value, "own": "fixed"}
    # ruleid: flow
    sink(options.get("given"))
    # ok: flow
    sink(options.get("own"))
    # ruleid: flow
    sink(options.get("missing", value))
    # ok: flow
    sink(options.get("missing", "fixed"))
    # ok: flow
    sink(options.get("own", value))


def unknown_key(key):
    value = request.args["value"]
    options = {"given": value, "own": "fixed"}
    # ruleid: flow
    sink(options[key])
    # ruleid: flow
    sink(options.get(key))
    options = {"one": "fixed", "own": "other"}
    # ok: flow
    sink(options[key])
    options[key] = value
    # ruleid: flow
    sink(options["one"])


def by_key_from_outside():
    allowed = {"name": "products.name", "price": "products.price"}
    # ok: flow
    sink(allowed[request.args["sort"]])
    # ok: flow
    sink(allowed.get(request.args["sort"], "products.name"))
    # ruleid: flow
    sink(allowed.get(request.args["sort"], request.args["sort"]))


def updated():
    value = request.args["value"]
    options = {"own": "fixed"}
    options.update({"given": value})
    # ruleid: flow
    sink(options["given"])
    # ok: flow
    sink(options["own"])
    options.update(given="fixed")
    # ok: flow
    sink(options["given"])
    options.update(own=value)
    # ruleid: flow
    sink(options["own"])


def merged():
    value = request.args["value"]
    base = {"own": "fixed", "given": "fixed"}
    both = {**base, "given": value}
    # ruleid: flow
    sink(both["given"])
    # ok: flow
    sink(both["own"])
    both = {"given": value, **base}
    # ok: flow
    sink(both["given"])
    both = base | {"given": value}
    # ruleid: flow
    sink(both["given"])
    # ok: flow
    sink(both["own"])
    both = dict(base, given=value)
    # ruleid: flow
    sink(both["given"])
    # ok: flow
    sink(both["own"])


def constructed():
    value = request.args["value"]
    options = dict(given=value, own="fixed")
    # ruleid: flow
    sink(options["given"])
    # ok: flow
    sink(options["own"])
    options = OrderedDict([("given", value), ("own", "fixed")])
    # ruleid: flow
    sink(options["given"])
    # ok: flow
    sink(options["own"])
    options = dict(zip(["given", "own"], [value, "fixed"]))
    # ruleid: flow
    sink(options["given"])


def removed():
    value = request.args["value"]
    options = {"given": value, "own": "fixed"}
    # ruleid: flow
    sink(options.pop("given"))
    # ok: flow
    sink(options.get("given", "none"))
    options = {"given": value, "own": "fixed"}
    del options["given"]
    for name in options.values():
        # ok: flow
        sink(name)
    options["given"] = value
    for name in options.values():
        # ruleid: flow
        sink(name)


def set_default():
    value = request.args["value"]
    options = {"own": "fixed"}
    # ruleid: flow
    sink(options.setdefault("given", value))
    # ok: flow
    sink(options.setdefault("own", value))


def iterated():
    value = request.args["value"]
    options = {"own": value}
    for key, option in options.items():
        # ruleid: flow
        sink(option)
        # ok: flow
        sink(key)
    for key in options:
        # ok: flow
        sink(key)
        # ruleid: flow
        sink(options[key])
    options = {value: "fixed"}
    for key in options.keys():
        # ruleid: flow
        sink(key)
    for option in options.values():
        # ok: flow
        sink(option)


def built_by_comprehension():
    value = request.args["value"]
    options = {name: value for name in ("a", "b")}
    # ruleid: flow
    sink(options["a"])
    options = {name: name.upper() for name in ("a", "b")}
    # ok: flow
    sink(options["a"])


def nested():
    value = request.args["value"]
    options = {"db": {"name": value, "host": "localhost"}, "debug": "no"}
    # ruleid: flow
    sink(options["db"]["name"])
    # ok: flow
    sink(options["db"]["host"])
    options["db"]["host"] = value
    # ruleid: flow
    sink(options["db"]["host"])
    # ok: flow
    sink(options["debug"])


def default_of_a_kind():
    value = request.args["value"]
    groups = defaultdict(list)
    groups["given"].append(value)
    groups["own"].append("fixed")
    # ruleid: flow
    sink(groups["given"][0])
    # ok: flow
    sink(groups["own"][0])


def aliased():
    value = request.args["value"]
    options = {"own": "fixed"}
    same = options
    same["given"] = value
    # ruleid: flow
    sink(options["given"])
    copy = options.copy()
    copy["own"] = value
    # ok: flow
    sink(options["own"])
    # ruleid: flow
    sink(copy["own"])


def handed_over():
    value = request.args["value"]
    options = {"own": "fixed"}
    put(options, "given", value)
    # ruleid: flow
    sink(options["given"])
    # ok: flow
    sink(options["own"])


def put(options, key, value):
    options[key] = value


def whole():
    value = request.args["value"]
    # ruleid: flow
    sink({"own": value})
    # ok: flow
    sink({"own": "fixed"})
