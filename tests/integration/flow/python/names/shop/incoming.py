from flask import request

DEFAULT_SORT = "name"


def sort_column():
    return request.args.get("sort", DEFAULT_SORT)


def default_column():
    return DEFAULT_SORT
