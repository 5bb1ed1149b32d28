"""Branches whose condition folds: the dead one is not walked."""
import os
from flask import request

DEBUG = False
LEVEL = 3
MODE = "strict"
OPTIONS = {"legacy": False, "retries": 2}


def arithmetic():
    value = request.args["value"]
    number = 106
    chosen = "fixed"
    if (7 * 18) + number > 200:
        chosen = value
    # ruleid: flow
    sink(chosen)
    chosen = "fixed"
    if (7 * 18) + number > 300:
        chosen = value
    # ok: flow
    sink(chosen)


def more_arithmetic():
    value = request.args["value"]
    # ruleid: flow
    sink(value if 7 // 2 == 3 else "fixed")
    # ok: flow
    sink(value if 7 // 2 == 4 else "fixed")
    # ruleid: flow
    sink(value if 2 ** 5 - 2 == 30 else "fixed")
    # ok: flow
    sink(value if 2 ** 5 - 2 == 32 else "fixed")
    # ruleid: flow
    sink(value if 17 % 5 == 2 else "fixed")
    # ok: flow
    sink(value if 17 % 5 == 0 else "fixed")
    # ruleid: flow
    sink(value if -(3 - 8) == 5 else "fixed")
    # ok: flow
    sink(value if -(3 - 8) == -5 else "fixed")
    # ruleid: flow
    sink(value if 500 / 42 > 11 else "fixed")
    # ok: flow
    sink(value if 500 / 42 > 12 else "fixed")
    # ruleid: flow
    sink(value if 6 & 3 == 3 or 6 | 1 == 7 else "fixed")


def booleans():
    value = request.args["value"]
    # ruleid: flow
    sink(value if True and not False else "fixed")
    # ok: flow
    sink(value if True and False else "fixed")
    # ruleid: flow
    sink(value if False or 1 else "fixed")
    # ok: flow
    sink(value if False or 0 else "fixed")
    # ruleid: flow
    sink(value if not None else "fixed")
    # ok: flow
    sink(value if not "text" else "fixed")
    # ruleid: flow
    sink("" or value)
    # ok: flow
    sink("fixed" or value)
    # ruleid: flow
    sink("fixed" and value)
    # ok: flow
    sink("" and value)


def comparisons():
    value = request.args["value"]
    # ruleid: flow
    sink(value if 1 < 2 <= 2 else "fixed")
    # ok: flow
    sink(value if 1 < 2 < 2 else "fixed")
    # ruleid: flow
    sink(value if "a" != "b" else "fixed")
    # ok: flow
    sink(value if "a" == "b" else "fixed")
    # ruleid: flow
    sink(value if "b" in "abc" else "fixed")
    # ok: flow
    sink(value if "d" in "abc" else "fixed")
    # ruleid: flow
    sink(value if "x" not in ["a", "b"] else "fixed")
    # ok: flow
    sink(value if "a" not in ["a", "b"] else "fixed")
    # ruleid: flow
    sink(value if None is None else "fixed")
    # ok: flow
    sink(value if None is not None else "fixed")
    # ruleid: flow
    sink(value if "a" < "b" else "fixed")
    # ok: flow
    sink(value if "b" < "a" else "fixed")
    # ruleid: flow
    sink(value if len("four") == 4 else "fixed")
    # ok: flow
    sink(value if len("four") == 5 else "fixed")


def module_constants():
    value = request.args["value"]
    chosen = "fixed"
    if DEBUG:
        chosen = value
    # ok: flow
    sink(chosen)
    if not DEBUG:
        chosen = value
    # ruleid: flow
    sink(chosen)
    # ruleid: flow
    sink(value if LEVEL >= 3 else "fixed")
    # ok: flow
    sink(value if LEVEL > 3 else "fixed")
    # ok: flow
    sink(value if OPTIONS["legacy"] else "fixed")
    # ruleid: flow
    sink(value if OPTIONS["retries"] == 2 else "fixed")


def unknown_stays_unknown(flag):
    value = request.args["value"]
    # ruleid: flow
    sink(value if flag else "fixed")
    # ruleid: flow
    sink(value if os.environ.get("DEBUG", "") else "fixed")
    # ruleid: flow
    sink(value if os.environ.get("DEBUG", "0") == "1" else "fixed")
    # ok: flow
    sink("other" if flag else "fixed")


def elifs():
    value = request.args["value"]
    guess = "ABC"[1]
    if guess == "A":
        chosen = value
    elif guess == "B":
        chosen = "fixed"
    else:
        chosen = value
    # ok: flow
    sink(chosen)
    if guess == "A":
        chosen = "fixed"
    elif guess == "B":
        chosen = value
    else:
        chosen = "fixed"
    # ruleid: flow
    sink(chosen)


def matched():
    value = request.args["value"]
    guess = "ABC"[2]
    match guess:
        case "A":
            chosen = value
        case "C" | "D":
            chosen = "fixed"
        case _:
            chosen = value
    # ok: flow
    sink(chosen)
    match guess:
        case "A":
            chosen = "fixed"
        case "C" | "D":
            chosen = value
        case _:
            chosen = "fixed"
    # ruleid: flow
    sink(chosen)
    match guess:
        case "A" | "B":
            chosen = value
        case _:
            chosen = "fixed"
    # ok: flow
    sink(chosen)
    match guess:
        case "A" | "B":
            chosen = "fixed"
        case _:
            chosen = value
    # ruleid: flow
    sink(chosen)
    match guess:
        case "C" if LEVEL > 5:
            chosen = value
        case _:
            chosen = "fixed"
    # ok: flow
    sink(chosen)


def matched_unknown(kind):
    value = request.args["value"]
    match kind:
        case "a":
            chosen = value
        case _:
            chosen = "fixed"
    # ruleid: flow
    sink(chosen)


def loops():
    value = request.args["value"]
    chosen = "fixed"
    while False:
        chosen = value
    # ok: flow
    sink(chosen)
    while True:
        chosen = value
        break
    # ruleid: flow
    sink(chosen)


def after_a_return():
    value = request.args["value"]
    if MODE == "strict":
        value = "fixed"
        # ok: flow
        sink(value)
        return
    # ok: flow
    sink(value)


def after_a_return_that_is_not_taken():
    value = request.args["value"]
    if MODE == "lax":
        return
    # ruleid: flow
    sink(value)


def asserts():
    value = request.args["value"]
    number = 3
    if number < 2:
        raise ValueError("small")
    # ruleid: flow
    sink(value)
    if number > 2:
        raise ValueError("big")
    # ok: flow
    sink(value)
