"""Functions that use what stands around them, and default arguments."""
import functools
import os
from flask import request


def later():
    host = request.args["host"]
    own = "localhost"

    def ping():
        # ruleid: flow
        os.system("ping " + host)

    def ping_own():
        # ok: flow
        os.system("ping " + own)

    return ping, ping_own


def maker(prefix):
    def build(name):
        return prefix + name

    return build


def made():
    # ruleid: flow
    sink(maker(request.args["prefix"])("x"))
    # ok: flow
    sink(maker("prefix")("x"))
    build = maker("prefix")
    # ruleid: flow
    sink(build(request.args["name"]))


def lambdas():
    name = request.args["name"]
    with_name = lambda: "hello " + name
    without = lambda: "hello you"
    # ruleid: flow
    sink(with_name())
    # ok: flow
    sink(without())
    greet = lambda who: "hello " + who
    # ruleid: flow
    sink(greet(name))
    # ok: flow
    sink(greet("you"))
    second = lambda first, second: second
    # ruleid: flow
    sink(second("you", name))
    # ok: flow
    sink(second(name, "you"))


def partials():
    def join(first, second):
        return first + second

    bound = functools.partial(join, request.args["name"])
    # ruleid: flow
    sink(bound("x"))
    bound = functools.partial(join, "name")
    # ok: flow
    sink(bound("x"))


def greet(name, greeting="hello"):
    return greeting + " " + name


def defaults():
    # ok: flow
    sink(greet("you"))
    # ruleid: flow
    sink(greet("you", greeting=request.args["greeting"]))
    # ruleid: flow
    sink(greet(request.args["name"]))


def default_from_outside(value=source(), other="x"):
    # ruleid: flow
    sink(value)
    # ok: flow
    sink("a" + "b")
    return other


def counter():
    total = ""

    def add(text):
        nonlocal total
        total += text

    add("a")
    # ok: flow
    sink(total)
    add(request.args["more"])
    # ruleid: flow
    sink(total)


def collects():
    found = []

    def visit(name):
        found.append(name)

    visit("a")
    # ok: flow
    sink(found[0])
    visit(request.args["name"])
    # ruleid: flow
    sink(found[1])


def loop_closure():
    steps = []
    for name in ("a", "b"):
        steps.append(lambda: name)
    # ok: flow
    sink(steps[0]())
    for name in request.args.getlist("name"):
        steps.append(lambda: name)
    # ruleid: flow
    sink(steps[2]())
