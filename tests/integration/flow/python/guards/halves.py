"""Where one half of a condition is known, the other half decides."""
from flask import request


def emptied(cursor):
    checking = True
    name = request.args["name"]
    if checking and name:
        name = int(name)
    # ok: flow
    cursor.execute("SELECT * FROM notes WHERE name = '" + name + "'")


def emptied_perhaps(cursor, checking):
    name = request.args["name"]
    if checking and name:
        name = int(name)
    # ruleid: flow
    cursor.execute("SELECT * FROM notes WHERE name = '" + name + "'")


def left(cursor):
    lenient = False
    name = request.args["name"]
    if lenient or name:
        return
    # ok: flow
    cursor.execute("SELECT * FROM notes WHERE name = '" + name + "'")


def left_perhaps(cursor):
    lenient = True
    name = request.args["name"]
    if not (lenient or not name):
        return
    # ruleid: flow
    cursor.execute("SELECT * FROM notes WHERE name = '" + name + "'")


def handed(cursor):
    # ok: flow
    cursor.execute("SELECT * FROM notes WHERE name = '" + named(request.args["name"]) + "'")
    # ruleid: flow
    cursor.execute("SELECT * FROM notes WHERE name = '" + named(request.args["name"], False) + "'")


def named(name, checking=True):
    if checking and name:
        return int(name)
    return name
