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
