"""Sources, sinks, sanitizers and propagators as rules state them."""
import os
import shlex
from flask import request


def source_and_sink():
    # ruleid: flow
    sink(source())
    # ok: flow
    sink("fixed")
    # ok: flow
    other(source())
    # ruleid: flow
    os.system(request.headers["X-Command"])
    # ok: flow
    os.system(request.url_rule)
    # ruleid: flow
    sink(request.get_json()["name"])
    # ok: flow
    sink(source)


def which_argument(cursor):
    name = source()
    # ruleid: flow
    cursor.execute("SELECT 1 WHERE name = '" + name + "'")
    # ok: flow
    cursor.execute("SELECT 1 WHERE name = %s", (name,))
    # ok: flow
    cursor.execute("SELECT 1 WHERE name = ?", [name])
    # ok: flow
    sink("fixed", name)


def sanitizers():
    value = source()
    # ok: flow
    sink(clean(value))
    # ruleid: flow
    sink(cleaned(value))
    safe = clean(value)
    # ok: flow
    sink("a" + safe)
    # ruleid: flow
    sink("a" + safe + value)
    # ruleid: flow
    sink(value)
    value = clean(value)
    # ok: flow
    sink(value)


def sanitized_then_tainted():
    value = clean(source())
    # ok: flow
    sink(value)
    value += source()
    # ruleid: flow
    sink(value)


def sanitizer_of_a_part():
    parts = [clean(source()), source()]
    # ok: flow
    sink(parts[0])
    # ruleid: flow
    sink(parts[1])
    # ruleid: flow
    sink(" ".join(parts))


def sanitizers_are_per_rule():
    value = shlex.quote(source())
    # ok: flow
    # ruleid: flow-exact
    exactly(value) or sink(value)


def exact():
    value = source()
    # ruleid: flow-exact
    exactly(value)
    # ok: flow-exact
    exactly([value])
    # ok: flow-exact
    exactly({"a": value})
    # ok: flow-exact
    exactly(wrap(value)) if False else None
    # ruleid: flow-exact
    loosely([value])
    # ruleid: flow-exact
    loosely({"a": value})
    # ok: flow-exact
    loosely(["value"])
    # ruleid: flow-exact
    exactly("a" + value)
    # ok: flow-exact
    exactly("a" + "value")


def side_effects():
    buffer = make_buffer()
    # ok: flow-effect
    effect_sink(buffer)
    fill(buffer)
    # ruleid: flow-effect
    effect_sink(buffer)
    scrub(buffer)
    # ok: flow-effect
    effect_sink(buffer)


def side_effects_in_a_branch(deep):
    buffer = make_buffer()
    fill(buffer)
    if deep:
        scrub(buffer)
        # ok: flow-effect
        effect_sink(buffer)
    # ruleid: flow-effect
    effect_sink(buffer)


def side_effects_on_one_of_two():
    one, two = make_buffer(), make_buffer()
    fill(one)
    # ruleid: flow-effect
    effect_sink(one)
    # ok: flow-effect
    effect_sink(two)


def propagators(builder, other):
    builder.absorb(source())
    # ruleid: flow-propagated
    propagated_sink(builder)
    # ok: flow-propagated
    propagated_sink(other)
    other.absorb("fixed")
    # ok: flow-propagated
    propagated_sink(other)
    other.absorb(clean(source()))
    # ok: flow-propagated
    propagated_sink(other)
    transfer(builder, other)
    # ruleid: flow-propagated
    propagated_sink(other)


def propagators_have_a_direction(builder, other):
    given = source()
    transfer(other, given)
    # ok: flow-propagated
    propagated_sink(other)
    transfer(given, other)
    # ruleid: flow-propagated
    propagated_sink(other)


def labels(folder):
    value = source()
    # ok: flow-labels
    labelled_sink(value)
    path = os.path.join(folder, value)
    # ruleid: flow-labels
    labelled_sink(path)
    # ok: flow-labels
    labelled_sink(os.path.join(folder, "fixed"))
    safe = os.path.join(vetted(folder), value)
    # ok: flow-labels
    labelled_sink(path + vetted(folder))
    # ruleid: flow-labels
    labelled_sink(os.path.join("a", value))
    return safe


@route("/items")
def focus_on_a_parameter(name, size):
    # ruleid: flow-focus
    focus_sink(1, key=name)
    # ok: flow-focus
    focus_sink(name, key=1)
    # ruleid: flow-focus
    focus_sink(key=size)


def focus_elsewhere(name):
    # ok: flow-focus
    focus_sink(key=name)


@route("/other")
def focus_through_a_function(name):
    hand_on(name, "fixed")


def hand_on(given, own):
    # ruleid: flow-focus
    focus_sink(key=given)
    # ok: flow-focus
    focus_sink(key=own)
