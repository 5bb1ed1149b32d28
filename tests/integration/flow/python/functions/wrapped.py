# Decorators of ours that give an argument; classes that say what they are made of.
from functools import wraps


def with_tenant(function):
    @wraps(function)
    def inner(*args, **kwargs):
        kwargs["tenant"] = source()
        kwargs["region"] = "north"
        return function(*args, **kwargs)

    return inner


def with_user(name):
    def decorate(function):
        @wraps(function)
        def inner(*args, **kwargs):
            return function(*args, user=source(), mode=name, **kwargs)

        return inner

    return decorate


@with_tenant
def report(tenant, region):
    # ruleid: flow
    sink(tenant)
    # ok: flow
    sink(region)


@with_user("fast")
def visit(user, mode):
    # ruleid: flow
    sink(user)
    # ok: flow
    sink(mode)


class Finder:
    def __init__(self, term):
        self.term = term

    def find(self):
        # ruleid: flow
        sink(self.term)


class Service:
    maker = Finder

    def run(self):
        return self.maker(source()).find()


class Counter:
    def __init__(self, term):
        self.term = int(term)

    def find(self):
        # ok: flow
        sink(self.term)


class Counting:
    maker = Counter

    def run(self):
        return self.maker(source()).find()


class Greeting:
    def hello(self, name):
        return "hello " + name


class Polite:
    def hello(self, name):
        return super().hello(name)


class Both(Polite, Greeting):
    pass


class Nobody(Polite):
    pass


def greetings():
    # ruleid: flow
    sink(Both().hello(source()))
    # ok: flow
    sink(Both().hello("you"))
