import functools

LAST = {"kind": "none"}


def with_each(values, function):
    for value in values:
        function(value)


def emit(event):
    return "event " + event


def on(name):
    def around(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return function(*args, **kwargs)

        return wrapper

    return around


def remember(value):
    LAST["value"] = value
