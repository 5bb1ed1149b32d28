# What a question of ours, or of a rule's, shows by its answer.
from flask import request

from shop.checks import may_not_sort_by, may_sort_by, may_sort_unless_empty, require_fine, require_other


def answered_in_many_places(cursor):
    column = request.args["column"]
    if column and may_sort_by(column):
        # ok: flow
        cursor.execute("SELECT " + column + " FROM products")
    # ruleid: flow
    cursor.execute("SELECT " + column + " FROM products")


def answered_no(cursor):
    column = request.args["column"]
    if not may_sort_by(column):
        # ruleid: flow
        cursor.execute("SELECT " + column + " FROM products")
        return
    # ok: flow
    cursor.execute("SELECT " + column + " FROM products")


def refused(cursor):
    column = request.args["column"]
    if may_not_sort_by(column):
        # ruleid: flow
        cursor.execute("SELECT " + column + " FROM products")
    else:
        # ok: flow
        cursor.execute("SELECT " + column + " FROM products")


def one_way_shows_nothing(cursor):
    column = request.args["column"]
    if may_sort_unless_empty(column):
        # ruleid: flow
        cursor.execute("SELECT " + column + " FROM products")


def asked_of_the_request(cursor):
    if not may_sort_by(request.args["column"]):
        return
    # ok: flow
    cursor.execute("SELECT " + request.args["column"] + " FROM products")
    # ruleid: flow
    cursor.execute("SELECT " + request.args["direction"] + " FROM products")


def said_by_a_rule(cursor):
    column = request.args["column"]
    if is_fine(column):
        # ok: flow
        cursor.execute("SELECT " + column + " FROM products")
    else:
        # ruleid: flow
        cursor.execute("SELECT " + column + " FROM products")


def held_against_ours(cursor, ours):
    column = request.args["column"]
    owner = split(column).owner
    if owner == "shop" or owner in ("store", "market"):
        # ok: flow
        cursor.execute("SELECT " + column + " FROM products")
    # ruleid: flow
    cursor.execute("SELECT " + column + " FROM products")


def held_against_the_request(cursor):
    column = request.args["column"]
    if split(column).owner == request.args["owner"]:
        # ruleid: flow
        cursor.execute("SELECT " + column + " FROM products")


def another_way(cursor):
    column = request.args["column"]
    if split(column).owner or is_fine(request.args["direction"]):
        # ruleid: flow
        cursor.execute("SELECT " + column + " FROM products")


def replaced_where_refused(cursor):
    column = request.args["column"]
    if not may_sort_by(column):
        column = "name"
    # ok: flow
    cursor.execute("SELECT " + column + " FROM products")



def shows_nothing_for_others():
    column = source()
    if is_fine(column):
        # ok: flow
        sink(column)
        # ruleid: flow-exact
        exactly(column)


def refused_by_raising(cursor):
    column = request.args["column"]
    # ruleid: flow
    cursor.execute("SELECT " + column + " FROM products")
    require_fine(column)
    # ok: flow
    cursor.execute("SELECT " + column + " FROM products")


def another_refused_by_raising(cursor):
    column = request.args["column"]
    require_other(column, request.args["other"])
    # ruleid: flow
    cursor.execute("SELECT " + column + " FROM products")




def a_thing_that_is_fine(cursor):
    thing = Opaque(request.args["column"])
    if is_fine(thing):
        # ok: flow
        sink(thing)
    # ruleid: flow
    sink(thing)
