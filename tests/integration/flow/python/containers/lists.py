"""Lists keep what stands at each place."""
from collections import deque, namedtuple
from flask import request

Pair = namedtuple("Pair", ["given", "own"])


def appended():
    value = request.args["value"]
    items = []
    items.append("safe")
    items.append(value)
    items.append("moresafe")
    # ruleid: flow
    sink(items[1])
    # ok: flow
    sink(items[0])
    # ok: flow
    sink(items[-1])


def popped():
    value = request.args["value"]
    items = ["safe", value, "moresafe"]
    items.pop(0)
    # ruleid: flow
    sink(items[0])
    # ok: flow
    sink(items[1])
    # ok: flow
    sink(items.pop())
    # ruleid: flow
    sink(items.pop())


def inserted():
    value = request.args["value"]
    items = ["a", "b"]
    items.insert(1, value)
    # ruleid: flow
    sink(items[1])
    # ok: flow
    sink(items[2])
    items.insert(0, "c")
    # ok: flow
    sink(items[1])
    # ruleid: flow
    sink(items[2])


def deleted():
    value = request.args["value"]
    items = ["a", value, "b"]
    del items[0]
    # ruleid: flow
    sink(items[0])
    del items[0]
    # ok: flow
    sink(items[0])


def removed():
    value = request.args["value"]
    items = ["a", value]
    items.remove("a")
    # ruleid: flow
    sink(items[0])
    items = [value, "a"]
    items.clear()
    items.append("b")
    # ok: flow
    sink(items[0])


def extended():
    value = request.args["value"]
    items = ["a"]
    items.extend([value, "b"])
    # ruleid: flow
    sink(items[1])
    # ok: flow
    sink(items[2])
    items += [value]
    # ruleid: flow
    sink(items[3])
    # ok: flow
    sink(items[0])
    # ruleid: flow
    sink(([value] + ["a"])[0])
    # ok: flow
    sink(([value] + ["a"])[1])


def sliced():
    value = request.args["value"]
    items = ["a", value, "b", "c"]
    # ruleid: flow
    sink(items[1:3][0])
    # ok: flow
    sink(items[1:3][1])
    # ruleid: flow
    sink(items[:2])
    # ok: flow
    sink(items[2:])
    # ok: flow
    sink(items[-2:])


def unknown_place(at):
    value = request.args["value"]
    items = ["a", value]
    # ruleid: flow
    sink(items[at])
    items = ["a", "b"]
    # ok: flow
    sink(items[at])
    items[at] = value
    # ruleid: flow
    sink(items[0])


def unpacked():
    value = request.args["value"]
    first, second = ["a", value]
    # ruleid: flow
    sink(second)
    # ok: flow
    sink(first)
    first, *rest = [value, "a", "b"]
    # ruleid: flow
    sink(first)
    # ok: flow
    sink(rest)
    *rest, last = [value, "a", "b"]
    # ruleid: flow
    sink(rest[0])
    # ok: flow
    sink(last)
    (first, (second, third)) = ("a", ("b", value))
    # ruleid: flow
    sink(third)
    # ok: flow
    sink(second)
    items = ["a", *[value, "b"]]
    # ruleid: flow
    sink(items[1])
    # ok: flow
    sink(items[2])


def iterated():
    value = request.args["value"]
    for item in ["a", value]:
        # ruleid: flow
        sink(item)
    for item in ["a", "b"]:
        # ok: flow
        sink(item)
    for number, item in enumerate(["a", value]):
        # ruleid: flow
        sink(item)
        # ok: flow
        sink(number)
    for left, right in zip(["a"], [value]):
        # ruleid: flow
        sink(right)
        # ok: flow
        sink(left)
    for name, kind in [("a", value), ("b", value)]:
        # ruleid: flow
        sink(kind)
        # ok: flow
        sink(name)


def comprehended():
    value = request.args["value"]
    # ruleid: flow
    sink([item.strip() for item in ["a", value]][1])
    # ok: flow
    sink([item.strip() for item in ["a", "b"]][0])
    # ruleid: flow
    sink([value for _ in range(2)][0])
    # ok: flow
    sink([int(item) for item in [value]][0])


def mapped():
    value = request.args["value"]
    # ruleid: flow
    sink(list(map(str.strip, ["a", value])))
    # ok: flow
    sink(list(map(str.strip, ["a", "b"])))
    # ruleid: flow
    sink(list(map(lambda it: it + "x", [value]))[0])
    # ok: flow
    sink(list(map(lambda it: "x", [value]))[0])
    # ok: flow
    sink(list(map(int, [value]))[0])
    # ruleid: flow
    sink(sorted([value, "a"])[0])
    # ok: flow
    sink(sorted(["b", "a"])[0])
    # ruleid: flow
    sink(list(filter(None, [value]))[0])


def tuples():
    value = request.args["value"]
    pair = ("a", value)
    # ruleid: flow
    sink(pair[1])
    # ok: flow
    sink(pair[0])
    pair = Pair(value, "a")
    # ruleid: flow
    sink(pair.given)
    # ok: flow
    sink(pair.own)
    pair = Pair(own=value, given="a")
    # ruleid: flow
    sink(pair.own)
    # ok: flow
    sink(pair.given)


def sets():
    value = request.args["value"]
    names = {"a"}
    for name in names:
        # ok: flow
        sink(name)
    names.add(value)
    for name in names:
        # ruleid: flow
        sink(name)
    both = {"a"} | {value}
    # ruleid: flow
    sink(both.pop())
    # ok: flow
    sink(({"a"} | {"b"}).pop())


def queues():
    value = request.args["value"]
    waiting = deque(["a"])
    waiting.appendleft(value)
    # ruleid: flow
    sink(waiting[0])
    waiting = deque(["a"])
    waiting.append("b")
    # ok: flow
    sink(waiting[0])
    # ok: flow
    sink(waiting.popleft())


def nested():
    value = request.args["value"]
    rows = [["a", value], ["b", "c"]]
    # ruleid: flow
    sink(rows[0][1])
    # ok: flow
    sink(rows[1][1])
    rows[1].append(value)
    # ruleid: flow
    sink(rows[1][2])
    # ok: flow
    sink(rows[1][0])


def overwritten():
    value = request.args["value"]
    items = [value, "a"]
    items[0] = "b"
    # ok: flow
    sink(items[0])
    items[1] = value
    # ruleid: flow
    sink(items[1])


def reversed_in_place():
    value = request.args["value"]
    items = ["a", value]
    items.reverse()
    # ruleid: flow
    sink(items[0])
    # ok: flow
    sink(items[1])
