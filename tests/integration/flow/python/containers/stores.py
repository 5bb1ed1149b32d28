"""Key-value stores: what is set under a name is what is got under it."""
import configparser
import shelve
from dataclasses import dataclass
from types import SimpleNamespace
from flask import request


def sections():
    value = request.args["value"]
    conf = configparser.ConfigParser()
    conf.add_section("section")
    conf.set("section", "own", "fixed")
    conf.set("section", "given", value)
    # ruleid: flow
    sink(conf.get("section", "given"))
    # ok: flow
    sink(conf.get("section", "own"))


def sections_in_another_order():
    value = request.args["value"]
    conf = configparser.ConfigParser()
    conf.add_section("one")
    conf.add_section("two")
    conf.set("one", "key", value)
    conf.set("two", "key", "fixed")
    # ruleid: flow
    sink(conf.get("one", "key"))
    # ok: flow
    sink(conf.get("two", "key"))
    conf.set("one", "key", "fixed")
    # ok: flow
    sink(conf.get("one", "key"))


def shelf():
    value = request.args["value"]
    with shelve.open("state") as store:
        store["own"] = "fixed"
        store["given"] = value
        # ruleid: flow
        sink(store["given"])
        # ok: flow
        sink("" + "own")


def sections_as_dicts():
    value = request.args["value"]
    conf = configparser.ConfigParser()
    conf["section"] = {"own": "fixed", "given": value}
    # ruleid: flow
    sink(conf["section"]["given"])
    # ok: flow
    sink(conf["section"]["own"])


@dataclass
class Order:
    number: str
    note: str = ""


def records():
    order = Order("1", request.args["note"])
    # ruleid: flow
    sink(order.note)
    # ok: flow
    sink(order.number)
    order = Order(number=request.args["number"])
    # ruleid: flow
    sink(order.number)
    # ok: flow
    sink(order.note)


def namespaces():
    space = SimpleNamespace(given=request.args["value"], own="fixed")
    # ruleid: flow
    sink(space.given)
    # ok: flow
    sink(space.own)
    space = SimpleNamespace(given="fixed", own="fixed")
    # ok: flow
    sink(space.given)
    space.given = request.args["value"]
    # ruleid: flow
    sink(space.given)


class Registry:
    def __init__(self):
        self.values = {}

    def __setitem__(self, key, value):
        self.values[key] = value

    def __getitem__(self, key):
        return self.values[key]


def own_store():
    registry = Registry()
    registry["given"] = request.args["value"]
    registry["own"] = "fixed"
    # ruleid: flow
    sink(registry["given"])
    # ok: flow
    sink(registry["own"])


class Cache:
    def __init__(self):
        self._held = {}

    def put(self, key, value):
        self._held[key] = value

    def get(self, key, default=None):
        return self._held.get(key, default)


def own_cache():
    cache = Cache()
    cache.put("given", request.args["value"])
    cache.put("own", "fixed")
    # ruleid: flow
    sink(cache.get("given"))
    # ok: flow
    sink(cache.get("own"))
    # ok: flow
    sink(cache.get("missing", "fixed"))
