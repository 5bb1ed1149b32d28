"""What counts is what a variable holds when the sink is reached."""
import os
from contextlib import closing, contextmanager
from flask import request


def order():
    value = "fixed"
    # ok: flow
    sink(value)
    value = request.args["value"]
    # ruleid: flow
    sink(value)
    value = "fixed"
    # ok: flow
    sink(value)


def branches(flag):
    value = request.args["value"]
    if flag:
        value = "fixed"
        # ok: flow
        sink(value)
    else:
        # ruleid: flow
        sink(value)
    # ruleid: flow
    sink(value)


def both_branches(flag):
    value = request.args["value"]
    if flag:
        value = "one"
    else:
        value = "two"
    # ok: flow
    sink(value)


def early_return(flag):
    value = "fixed"
    if flag:
        value = request.args["value"]
        return value
    # ok: flow
    sink(value)


def no_early_return(flag):
    value = "fixed"
    if flag:
        value = request.args["value"]
    # ruleid: flow
    sink(value)


def loops(count):
    value = "fixed"
    for _ in range(count):
        # ruleid: flow
        sink(value)
        value = request.args["value"]


def loops_that_reset(count):
    value = "fixed"
    for _ in range(count):
        # ok: flow
        sink(value)
        value = request.args["value"]
        value = "fixed"


def chain_through_a_loop(count):
    a = b = c = "fixed"
    while count:
        # ruleid: flow
        sink(c)
        c = b
        b = a
        a = request.args["value"]
        count -= 1


def chain_without_an_end(count):
    a = b = c = "fixed"
    while count:
        # ok: flow
        sink(c)
        c = b
        b = "fixed"
        a = request.args["value"]
        count -= 1
    return a


def accumulated(names):
    clause = ""
    for name in names:
        clause += " AND " + "x = ?"
    # ok: flow
    sink(clause)
    for name in request.args:
        clause += " AND " + name
    # ruleid: flow
    sink(clause)


def break_and_else(names):
    value = "fixed"
    for name in names:
        if name:
            value = request.args["value"]
            break
    else:
        # ok: flow
        sink(value)
    # ruleid: flow
    sink(value)


def continued(names):
    for name in names:
        value = request.args["value"]
        if name:
            value = "fixed"
            continue
        # ruleid: flow
        sink(value)
    for name in names:
        value = request.args["value"]
        if not name or name:
            continue
        value = "x"
    value = "fixed"
    # ok: flow
    sink(value)


def exceptions():
    value = request.args["value"]
    try:
        value = int(value)
    except ValueError:
        # ruleid: flow
        sink(value)
        value = 0
    # ok: flow
    sink(value)


def exceptions_in_between():
    value = "fixed"
    try:
        value = request.args["value"]
        risky()
        value = "fixed"
    except OSError:
        # ruleid: flow
        sink(value)
    else:
        # ok: flow
        sink(value)
    finally:
        # ruleid: flow
        sink(value)


def raised():
    try:
        raise ValueError(request.args["value"])
    except ValueError as error:
        # ruleid: flow
        sink(str(error))
    try:
        raise ValueError("fixed")
    except ValueError as error:
        # ok: flow
        sink(str(error))


def raised_below():
    try:
        refuse(request.args["value"])
    except KeyError as error:
        # ruleid: flow
        sink(error.args[0])


def refuse(name):
    raise KeyError("no " + name)


def always_raises(flag):
    value = request.args["value"]
    if flag:
        value = "fixed"
    else:
        raise ValueError("no")
    # ok: flow
    sink(value)


def finally_runs():
    value = request.args["value"]
    try:
        risky()
    finally:
        value = "fixed"
    # ok: flow
    sink(value)


def finally_keeps():
    value = request.args["value"]
    try:
        risky()
    finally:
        done()
    # ruleid: flow
    sink(value)


def with_blocks():
    with open(request.args["path"]) as handle:
        # ruleid: flow
        sink(handle.read())
    with open("fixed") as handle:
        # ok: flow
        sink(handle.read())
    with closing(connect(request.args["host"])) as link, open("fixed") as handle:
        # ruleid: flow
        sink(link)
        # ok: flow
        sink(handle)


@contextmanager
def borrowed(name):
    yield "file of " + name


class Session:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


def own_context():
    with borrowed(request.args["name"]) as thing:
        # ruleid: flow
        sink(thing)
    with borrowed("fixed") as thing:
        # ok: flow
        sink(thing)
    with Session(request.args["name"]) as session:
        # ruleid: flow
        sink(session.name)
    with Session("fixed") as session:
        # ok: flow
        sink(session.name)


def string_methods():
    value = request.args["value"]
    # ruleid: flow
    sink(value.strip().lower().replace(" ", "-").encode("utf-8"))
    # ok: flow
    sink(value.isdigit())
    # ok: flow
    sink(len(value))
    # ok: flow
    sink(value.count("a"))
    # ok: flow
    sink(value == "a")
    # ruleid: flow
    sink(value.split()[0])
    # ok: flow
    sink(value.startswith("a"))
    # ok: flow
    sink(value in ("a", "b"))
    # ok: flow
    sink(not value)
    # ruleid: flow
    sink(str(value))
    # ok: flow
    sink(type(value))


def conditional_expression(flag):
    value = request.args["value"]
    # ruleid: flow
    sink(value if flag else "fixed")
    # ok: flow
    sink("fixed" if value else "other")
    # ruleid: flow
    sink(flag and value)
    # ok: flow
    sink(value and "fixed")


def generators():
    def words():
        yield request.args["value"]
        yield "fixed"

    for word in words():
        # ruleid: flow
        sink(word)

    def own_words():
        yield "fixed"
        yield "other"

    for word in own_words():
        # ok: flow
        sink(word)
    # ruleid: flow
    sink(next(words()))
    # ok: flow
    sink(list(own_words())[0])


def delegated():
    def inner(value):
        yield value

    def outer(value):
        yield from inner(value)

    for word in outer(request.args["value"]):
        # ruleid: flow
        sink(word)
    for word in outer("fixed"):
        # ok: flow
        sink(word)


async def awaited(client):
    value = await client.get(request.args["url"])
    # ruleid: flow
    sink(value)
    value = await client.get("fixed")
    # ok: flow
    sink(value)
    async for row in client.rows(request.args["url"]):
        # ruleid: flow
        sink(row)


class Report:
    def __init__(self):
        self.title = "fixed"
        self.body = "fixed"


def objects_by_field():
    report = Report()
    report.body = request.args["body"]
    # ruleid: flow
    sink(report.body)
    # ok: flow
    sink(report.title)
    other = report
    other.title = request.args["title"]
    # ruleid: flow
    sink(report.title)
    report = Report()
    # ok: flow
    sink(report.body)


def fields_in_branches(flag):
    report = Report()
    if flag:
        report.body = request.args["body"]
    # ruleid: flow
    sink(report.body)
    report.body = "fixed"
    # ok: flow
    sink(report.body)


def environment():
    # ok: flow
    os.system(os.environ["SHELL"])
    os.environ["LAST"] = request.args["last"]
    # ok: flow
    os.system("fixed")
