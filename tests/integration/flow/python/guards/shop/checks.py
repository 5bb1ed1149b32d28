"""Checks that views share."""
import re

COLUMNS = {"name", "price"}


def is_column(text):
    return text in COLUMNS


def is_direction(text):
    if text is None:
        return False
    return bool(re.match(r"^(asc|desc)$", text))


def is_anything(text):
    return len(text) > 0


def require_column(text):
    if text not in COLUMNS:
        raise ValueError("no such column")


def may_sort_by(column):
    if not column:
        return False
    parts = split(column)
    if parts.owner:
        return False
    try:
        find(parts.name)
    except KeyError:
        return False
    return True


def may_not_sort_by(column):
    if not column:
        return True
    if split(column).owner:
        return True
    return False


def may_sort_unless_empty(column):
    if not column:
        return False
    if is_fine(column):
        return True
    return len(column) > 3


def require_fine(text):
    if not is_fine(text):
        raise ValueError("not fine")


def require_other(text, other):
    if not is_fine(other):
        raise ValueError("not fine")
