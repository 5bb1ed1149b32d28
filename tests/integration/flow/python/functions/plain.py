"""What a function makes of what it is given."""
import functools
import os
from flask import request


def echo(value):
    return value


def forget(value):
    return "fixed"


def quote_it(value):
    return clean(value)


def second(first, other):
    return other


def to_result():
    value = request.args["value"]
    # ruleid: flow
    sink(echo(value))
    # ok: flow
    sink(echo("fixed"))
    own = forget(value)
    # ok: flow
    sink(own)
    own = quote_it(value)
    # ok: flow
    sink(own)
    given = second("fixed", value)
    # ruleid: flow
    sink(given)
    own = second(value, "fixed")
    # ok: flow
    sink(own)


def run(command):
    # ruleid: flow
    os.system("sh -c " + command)


def run_own(command):
    # ok: flow
    os.system("sh -c " + command)


def run_cleaned(command):
    # ok: flow
    os.system("sh -c " + clean(command))


def to_sink():
    run(request.args["cmd"])
    run_own("uptime")
    run_cleaned(request.args["cmd"])


def one(value):
    two(value, "fixed")


def two(value, own):
    three(own, value)


def three(own, value):
    # ruleid: flow
    sink(value)
    # ok: flow
    sink(own)


def through_three():
    one(request.args["value"])


def branchy(value, kind):
    if kind == "raw":
        return value
    return "fixed"


def by_the_caller():
    value = request.args["value"]
    given = branchy(value, "raw")
    # ruleid: flow
    sink(given)
    given = branchy(value, "own")
    # ok: flow
    sink(given)


def keywords(first="a", *, other="b", **more):
    return first + other


def by_keyword():
    value = request.args["value"]
    given = keywords(other=value)
    # ruleid: flow
    sink(given)
    given = keywords(other="fixed")
    # ok: flow
    sink(given)
    given = keywords("a", unrelated=value)
    # ok: flow
    sink(given)


def first_of(*values):
    return values[0]


def named(**options):
    return options["given"]


def splats():
    value = request.args["value"]
    given = first_of(value, "fixed")
    # ruleid: flow
    sink(given)
    given = first_of("fixed", value)
    # ok: flow
    sink(given)
    given = named(given=value, own="fixed")
    # ruleid: flow
    sink(given)
    given = named(given="fixed", own=value)
    # ok: flow
    sink(given)
    pair = (value, "fixed")
    given = second(*pair)
    # ok: flow
    sink(given)
    pair = ("fixed", value)
    given = second(*pair)
    # ruleid: flow
    sink(given)
    options = {"first": "a", "other": value}
    given = second(**options)
    # ruleid: flow
    sink(given)
    options = {"first": value, "other": "a"}
    given = second(**options)
    # ok: flow
    sink(given)


def pass_on(*args, **kwargs):
    return second(*args, **kwargs)


def forwarded():
    value = request.args["value"]
    given = pass_on("fixed", value)
    # ruleid: flow
    sink(given)
    given = pass_on(value, "fixed")
    # ok: flow
    sink(given)
    given = pass_on("fixed", other=value)
    # ruleid: flow
    sink(given)


def countdown(value, left):
    if left == 0:
        return value
    return countdown(value, left - 1)


def spell(value, left):
    if not left:
        return "fixed"
    return spell("fixed", left - 1)


def recursion(depth):
    value = request.args["value"]
    given = countdown(value, depth)
    # ruleid: flow
    sink(given)
    given = countdown("fixed", depth)
    # ok: flow
    sink(given)


def even(value, left):
    return value if left == 0 else odd(value, left - 1)


def odd(value, left):
    return "fixed" if left == 0 else even(value, left - 1)


def mutual(depth):
    given = even(request.args["value"], depth)
    # ruleid: flow
    sink(given)
    given = even("own", depth)
    # ok: flow
    sink(given)


def several(value):
    return "fixed", value


def several_results():
    own, given = several(request.args["value"])
    # ruleid: flow
    sink(given)
    # ok: flow
    sink(own)


def into_list(values, value):
    values.append(value)


def by_its_arguments():
    values = []
    into_list(values, "fixed")
    # ok: flow
    sink(values[0])
    into_list(values, request.args["value"])
    # ruleid: flow
    sink(values[1])


def apply(function, value):
    return function(value)


def each(values, function):
    for value in values:
        function(value)


def callbacks():
    value = request.args["value"]
    given = apply(echo, value)
    # ruleid: flow
    sink(given)
    given = apply(forget, value)
    # ok: flow
    sink(given)
    given = apply(lambda it: it + "!", value)
    # ruleid: flow
    sink(given)
    given = apply(clean, value)
    # todook: flow
    sink(given)
    each([value], tell)
    each(["fixed"], tell_own)


def tell(value):
    # ruleid: flow
    sink(value)


def tell_own(value):
    # ok: flow
    sink(value)


ACTIONS = {"echo": echo, "forget": forget}


def dispatch():
    value = request.args["value"]
    given = ACTIONS["echo"](value)
    # ruleid: flow
    sink(given)
    given = ACTIONS["forget"](value)
    # ok: flow
    sink(given)
    given = ACTIONS[request.args["action"]](value)
    # ruleid: flow
    sink(given)


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("called")
        return function(*args, **kwargs)

    return wrapper


def always_cleaned(function):
    def wrapper(value):
        return function(clean(value))

    return wrapper


def upper(function):
    def wrapper(value):
        return clean(function(value))

    return wrapper


@logged
def decorated(value):
    return "a" + value


@always_cleaned
def decorated_clean(value):
    return "a" + value


@upper
def decorated_result(value):
    return "a" + value


def decorators():
    given = decorated(request.args["value"])
    # ruleid: flow
    sink(given)
    given = decorated("fixed")
    # ok: flow
    sink(given)
    given = decorated_clean(request.args["value"])
    # todook: flow
    sink(given)
    given = decorated_result(request.args["value"])
    # todook: flow
    sink(given)


def retry(times):
    def around(function):
        def wrapper(*args):
            for _ in range(times):
                result = function(*args)
            return result

        return wrapper

    return around


@retry(3)
def fetched(value):
    return value


@retry(times=2)
def fetched_own(value):
    return "fixed"


def decorators_with_arguments():
    given = fetched(request.args["value"])
    # ruleid: flow
    sink(given)
    given = fetched_own(request.args["value"])
    # ok: flow
    sink(given)


def chunks(text):
    for piece in text.split(","):
        yield piece.strip()


def own_chunks(text):
    for piece in "a,b".split(","):
        yield piece


def generators():
    for piece in chunks(request.args["value"]):
        # ruleid: flow
        sink(piece)
    for piece in own_chunks(request.args["value"]):
        # ok: flow
        sink(piece)
    given = list(chunks(request.args["value"]))
    # ruleid: flow
    sink(given[0])
    given = next(chunks("fixed"))
    # ok: flow
    sink(given)


@functools.lru_cache(maxsize=None)
def cached(value):
    return value + "x"


def caches():
    given = cached(request.args["value"])
    # ruleid: flow
    sink(given)
    given = cached("fixed")
    # ok: flow
    sink(given)


async def fetch(value):
    return value


async def coroutines():
    given = await fetch(request.args["value"])
    # ruleid: flow
    sink(given)
    given = await fetch("fixed")
    # ok: flow
    sink(given)


def default_list(value, found=[]):
    found.append(value)
    return found


def sanitizes_one_way(value, safe):
    if safe:
        value = clean(value)
    return value


def by_constant_flags():
    value = request.args["value"]
    given = sanitizes_one_way(value, safe=False)
    # ruleid: flow
    sink(given)
    given = sanitizes_one_way(value, safe=True)
    # ok: flow
    sink(given)


def may_be_none(name):
    value = request.args.get(name)
    if value is None:
        return None
    return value


def optional():
    given = may_be_none("a")
    if given is None:
        # ok: flow
        sink(given)
        return
    # ruleid: flow
    sink(given)
