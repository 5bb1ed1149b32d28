"""Wrappers of the request, as applications have them."""
from flask import request


class Incoming:
    def __init__(self, raw):
        self._raw = raw

    def text(self, name):
        return self._raw.args.get(name, "")

    def number(self, name):
        return int(self._raw.args.get(name, "0"))

    def fixed(self, name):
        return "bar"


def current():
    return Incoming(request)


def param(name, default=None):
    return request.args.get(name, default)


def own(name, default=None):
    return default
