"""A hierarchy whose middle stands in another file."""
from flask import request

from accounts.fields import Field


class NameField(Field):
    def fetch(self):
        return request.form["name"]


class KindField(Field):
    def fetch(self):
        return "plain"


def forms():
    text = NameField("name").value()
    # ruleid: flow
    sink(text)
    text = KindField("kind").value()
    # ok: flow
    sink(text)
    text = NameField("name").label()
    # ok: flow
    sink(text)
    text = KindField(request.form["label"]).label()
    # ruleid: flow
    sink(text)
    text = NameField("name").cleaned()
    # ok: flow
    sink(text)
