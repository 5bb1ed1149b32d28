"""Where flow knows what arrives, a rule that guesses has nothing to add."""
from somewhere import unknown

NAME = "ours"


def constants(kind):
    # ok: flow-said
    unlock(NAME)
    # ok: flow-said
    unlock(f"{NAME}-{7 * 6}")
    chosen = "a" if kind == "first" else "b"
    # ok: flow-said
    unlock(chosen)


def dead_branch():
    name = source()
    if 7 * 6 > 40:
        name = "ours"
    # ok: flow-said, flow-says-more
    unlock(name)


def live_branch():
    name = source()
    if 7 * 6 > 50:
        name = "ours"
    # ok: flow-said
    # ruleid: flow-says-more
    unlock(name)


def not_known(name):
    # ruleid: flow-said
    unlock(name)
    # ruleid: flow-said
    unlock(unknown())
    # ruleid: flow-said
    unlock(f"{NAME}-{name}")


def numbers(size):
    # ok: flow-said
    unlock(int(size))


def of_a_helper():
    # ok: flow-said
    unlock(named(True))


def of_a_helper_that_does_not_know(kind):
    # ruleid: flow-said
    unlock(passed(kind))


def named(flag):
    return "a" if flag else "b"


def passed(kind):
    return kind


def over_lines():
    # ok: flow-said
    unlock(
        NAME,
        strict=True,
    )


def unlock(what, strict=False):
    return what
