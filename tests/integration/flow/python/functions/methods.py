"""Methods, classes and what they stand on."""
import abc
import os
from abc import ABC, abstractmethod
from flask import request
from flask.views import MethodView


class Command:
    def __init__(self, text):
        self.text = text

    def echo(self):
        return self.text

    def fixed(self):
        return "fixed"

    def with_prefix(self, prefix):
        return prefix + self.text

    def run(self):
        # ruleid: flow
        os.system(self.text)

    def run_fixed(self):
        # ok: flow
        os.system(self.fixed())


def methods():
    command = Command(request.args["cmd"])
    command.run()
    command.run_fixed()
    given = command.echo()
    # ruleid: flow
    sink(given)
    given = command.fixed()
    # ok: flow
    sink(given)
    own = Command("fixed")
    given = own.with_prefix(request.args["prefix"])
    # ruleid: flow
    sink(given)
    given = own.with_prefix("a")
    # ok: flow
    sink(given)
    given = Command.echo(command)
    # ruleid: flow
    sink(given)
    given = Command.echo(own)
    # ok: flow
    sink(given)
    bound = command.echo
    # ruleid: flow
    sink(bound())
    bound = own.echo
    # ok: flow
    sink(bound())


class Base:
    def __init__(self, name, role="guest"):
        self.name = name
        self.role = role

    def label(self):
        return self.prefix() + self.name

    def prefix(self):
        return "base"

    def title(self):
        return self.role


class Child(Base):
    def __init__(self, name):
        super().__init__(name, "child")

    def prefix(self):
        return "child"

    def title(self):
        return "Title: " + super().title()


class Loud(Base):
    def prefix(self):
        return request.args["prefix"]

    def title(self):
        return "LOUD"


def inheritance():
    child = Child(request.args["name"])
    # ruleid: flow
    sink(child.name)
    # ok: flow
    sink(child.role)
    given = child.label()
    # ruleid: flow
    sink(given)
    given = child.title()
    # ok: flow
    sink(given)
    own = Child("fixed")
    given = own.label()
    # ok: flow
    sink(given)
    loud = Loud("fixed", request.args["role"])
    given = loud.label()
    # ruleid: flow
    sink(given)
    given = loud.title()
    # ok: flow
    sink(given)


class Shape(ABC):
    @abstractmethod
    def draw(self, value):
        pass

    def render(self, value):
        return self.draw(value)


class Raw(Shape):
    def draw(self, value):
        return value


class Escaped(Shape):
    def draw(self, value):
        return clean(value)


def templates():
    value = request.args["value"]
    given = Raw().render(value)
    # ruleid: flow
    sink(given)
    given = Escaped().render(value)
    # ok: flow
    sink(given)


def factory(kind):
    if kind == "raw":
        return Raw()
    return Escaped()


class Factory:
    kinds = {"raw": Raw, "escaped": Escaped}

    @classmethod
    def make(cls, kind):
        return cls.kinds[kind]()

    @staticmethod
    def of(kind):
        return factory(kind)


def factories():
    value = request.args["value"]
    given = factory("raw").draw(value)
    # ruleid: flow
    sink(given)
    given = factory("escaped").draw(value)
    # ok: flow
    sink(given)
    given = Factory.make("raw").draw(value)
    # ruleid: flow
    sink(given)
    given = Factory.make("escaped").draw(value)
    # ok: flow
    sink(given)
    given = Factory.of("raw").draw(value)
    # ruleid: flow
    sink(given)
    given = Factory.of("escaped").draw(value)
    # ok: flow
    sink(given)


class Account:
    def __init__(self, name):
        self._name = name
        self._role = "guest"

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        self._name = clean(value)

    @property
    def role(self):
        return self._role

    @role.setter
    def role(self, value):
        self._role = value

    @staticmethod
    def shout(value):
        return value.upper()

    @staticmethod
    def whisper(value):
        return "..."

    @classmethod
    def named(cls, value):
        return cls(value)

    @classmethod
    def guest(cls, value):
        return cls("guest")


def properties():
    account = Account(request.args["name"])
    # ruleid: flow
    sink(account.name)
    # ok: flow
    sink(account.role)
    account = Account("fixed")
    account.name = request.args["name"]
    # ok: flow
    sink(account.name)
    account.role = request.args["role"]
    # ruleid: flow
    sink(account.role)


def static_and_class_methods():
    value = request.args["name"]
    given = Account.shout(value)
    # ruleid: flow
    sink(given)
    given = Account.whisper(value)
    # ok: flow
    sink(given)
    given = Account.named(value).name
    # ruleid: flow
    sink(given)
    given = Account.guest(value).name
    # ok: flow
    sink(given)
    given = Account("a").shout(value)
    # ruleid: flow
    sink(given)


class Wrapper:
    def __init__(self, inner):
        self.inner = inner

    def get(self, key):
        return self.inner.get(key)

    def unwrap(self):
        return self.inner

    def size(self):
        return len(self.inner)

    def constant(self, key):
        return "fixed"


def wrappers():
    wrapped = Wrapper(request.args)
    given = wrapped.get("name")
    # ruleid: flow
    sink(given)
    given = wrapped.constant("name")
    # ok: flow
    sink(given)
    given = Wrapper({"name": "fixed"}).get("name")
    # ok: flow
    sink(given)
    given = Wrapper(Wrapper(request.args)).unwrap().get("name")
    # ruleid: flow
    sink(given)
    given = wrapped.size()
    # ok: flow
    sink(given)


class Builder:
    def __init__(self):
        self.parts = []

    def where(self, text):
        self.parts.append(text)
        return self

    def order(self, text):
        return self

    def build(self):
        return " AND ".join(self.parts)


def chained():
    given = Builder().where("a = 1").where(request.args["cond"]).build()
    # ruleid: flow
    sink(given)
    given = Builder().where("a = 1").order(request.args["cond"]).build()
    # ok: flow
    sink(given)
    given = Builder().where("a = 1").where("b = 2").build()
    # ok: flow
    sink(given)


class Text:
    def __init__(self, value, hidden):
        self.value = value
        self.hidden = hidden

    def __str__(self):
        return "<" + self.value + ">"

    def __call__(self, prefix):
        return prefix + self.value

    def __len__(self):
        return 3

    def __getitem__(self, key):
        return self.hidden

    def __iter__(self):
        yield self.value

    def __add__(self, other):
        return other


def special_methods():
    value = request.args["value"]
    text = Text("fixed", value)
    given = str(text)
    # ok: flow
    sink(given)
    given = text("a")
    # ok: flow
    sink(given)
    given = text[0]
    # ruleid: flow
    sink(given)
    text = Text(value, "fixed")
    given = str(text)
    # ruleid: flow
    sink(given)
    given = f"{text}"
    # ruleid: flow
    sink(given)
    given = text("a")
    # ruleid: flow
    sink(given)
    given = text[0]
    # ok: flow
    sink(given)
    for part in text:
        # ruleid: flow
        sink(part)


class Page(MethodView):
    def setup(self, kind):
        self.kind = kind

    def get(self):
        self.setup("fixed")
        # ok: flow
        sink(self.kind)

    def post(self):
        self.setup(request.form["kind"])
        # ruleid: flow
        sink(self.kind)


class Mixin:
    def term(self):
        return request.args["q"]

    def own(self):
        return "fixed"


class Search(Mixin, MethodView):
    def get(self):
        # ruleid: flow
        sink(self.term())
        # ok: flow
        sink(self.own())


class Repository:
    """Constructed with a connection, used by a view: the sink is in the method."""

    def __init__(self, connection):
        self.connection = connection

    def find(self, name):
        # ruleid: flow
        self.connection.execute("SELECT * FROM items WHERE name = '" + name + "'")

    def find_safely(self, name):
        # ok: flow
        self.connection.execute("SELECT * FROM items WHERE name = ?", (name,))

    def find_by_id(self, number):
        # ok: flow
        self.connection.execute("SELECT * FROM items WHERE id = " + number)


def view(connection):
    repository = Repository(connection)
    repository.find(request.args["name"])
    repository.find_safely(request.args["name"])
    repository.find_by_id("1")
