"""What is checked against a list of ours is one of ours."""
import re
import uuid
from flask import abort, request
from shop.checks import is_column, is_direction, is_anything, require_column

COLUMNS = ("name", "price")
SORTS = {"name": "products.name", "price": "products.price"}
ALLOWED = frozenset(["asc", "desc"])
NAME = re.compile(r"^[a-z_]+$")


def contained(cursor):
    column = request.args["column"]
    # ruleid: flow
    cursor.execute("SELECT * FROM products ORDER BY " + column)
    if column in COLUMNS:
        # ok: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)
    else:
        # ruleid: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)


def contained_in_literals(cursor):
    column = request.args["column"]
    if column in ["name", "price"]:
        # ok: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)
    if column in {"name", "price"}:
        # ok: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)
    if column in SORTS:
        # ok: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)
    if column in SORTS.keys():
        # ok: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)
    if column in ALLOWED:
        # ok: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)
    if column in request.args.getlist("columns"):
        # ruleid: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)
    if "name" in column:
        # ruleid: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)
    if column in "name price":
        # ruleid: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)
    if column or column in COLUMNS:
        # ruleid: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)
    if column and column in COLUMNS:
        # ok: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)


def early_return(cursor):
    column = request.args["column"]
    if column not in COLUMNS:
        return "no"
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + column)


def no_early_return(cursor):
    column = request.args["column"]
    if column not in COLUMNS:
        print("no")
    # ruleid: flow
    cursor.execute("SELECT * FROM products ORDER BY " + column)


def early_raise(cursor):
    column = request.args["column"]
    if column not in COLUMNS:
        raise ValueError("no")
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + column)


def early_abort(cursor):
    column = request.args["column"]
    if column not in COLUMNS:
        abort(400)
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + column)


def early_default(cursor):
    column = request.args["column"]
    if column not in COLUMNS:
        column = "name"
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + column)


def wrong_way_round(cursor):
    column = request.args["column"]
    if column in COLUMNS:
        return "no"
    # ruleid: flow
    cursor.execute("SELECT * FROM products ORDER BY " + column)


def another_is_checked(cursor):
    column = request.args["column"]
    direction = request.args["direction"]
    if direction not in ALLOWED:
        raise ValueError("no")
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY name " + direction)
    # ruleid: flow
    cursor.execute("SELECT * FROM products ORDER BY " + column + " " + direction)


def changed_after_the_check(cursor):
    column = request.args["column"]
    if column in COLUMNS:
        column = column + request.args["direction"]
        # ruleid: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)


def looked_up(cursor):
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + SORTS[request.args["sort"]])
    sort = SORTS.get(request.args["sort"])
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + sort)
    sort = SORTS.get(request.args["sort"], "products.name")
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + sort)
    sort = SORTS.get(request.args["sort"], request.args["sort"])
    # ruleid: flow
    cursor.execute("SELECT * FROM products ORDER BY " + sort)


def by_case(cursor):
    sort = request.args["sort"]
    match sort:
        case "name" | "price":
            # ok: flow
            cursor.execute("SELECT * FROM products ORDER BY " + sort)
        case _:
            # ruleid: flow
            cursor.execute("SELECT * FROM products ORDER BY " + sort)


def equal(cursor):
    sort = request.args["sort"]
    if sort == "name":
        # ok: flow
        cursor.execute("SELECT * FROM products ORDER BY " + sort)
    if sort != "name":
        # ruleid: flow
        cursor.execute("SELECT * FROM products ORDER BY " + sort)
    if sort == "name" or sort == "price":
        # ok: flow
        cursor.execute("SELECT * FROM products ORDER BY " + sort)
    if sort == "name" or request.args["any"]:
        # ruleid: flow
        cursor.execute("SELECT * FROM products ORDER BY " + sort)
    if sort != "name" and sort != "price":
        raise ValueError("no")
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + sort)


def of_a_type(cursor, limit):
    limit = request.args["limit"]
    if isinstance(limit, int):
        # ok: flow
        cursor.execute("SELECT * FROM products LIMIT " + str(limit))
    if isinstance(limit, str):
        # ruleid: flow
        cursor.execute("SELECT * FROM products LIMIT " + limit)
    if not isinstance(limit, (int, float)):
        raise TypeError("no")
    # ok: flow
    cursor.execute("SELECT * FROM products LIMIT %s" % limit)


def of_a_form(cursor):
    limit = request.args["limit"]
    if limit.isdigit():
        # ok: flow
        cursor.execute("SELECT * FROM products LIMIT " + limit)
    if limit.islower():
        # ruleid: flow
        cursor.execute("SELECT * FROM products LIMIT " + limit)
    if not limit.isalnum():
        return
    # ok: flow
    cursor.execute("SELECT * FROM products LIMIT " + limit)


def converted(cursor):
    limit = request.args["limit"]
    # ok: flow
    cursor.execute("SELECT * FROM products LIMIT " + str(int(limit)))
    number = uuid.UUID(request.args["id"])
    # ok: flow
    cursor.execute("SELECT * FROM products WHERE id = '%s'" % number)
    try:
        int(limit)
    except ValueError:
        return
    # ok: flow
    cursor.execute("SELECT * FROM products LIMIT " + limit)


def by_regex(cursor):
    name = request.args["name"]
    if re.match(r"^[a-z_]+$", name):
        # ok: flow
        cursor.execute("SELECT * FROM " + name)
    if re.match(r"[a-z_]+", name):
        # ruleid: flow
        cursor.execute("SELECT * FROM " + name)
    if re.search(r"[a-z_]", name):
        # ruleid: flow
        cursor.execute("SELECT * FROM " + name)
    if re.fullmatch(r"\w+", name):
        # ok: flow
        cursor.execute("SELECT * FROM " + name)
    if re.fullmatch(r".+", name):
        # ruleid: flow
        cursor.execute("SELECT * FROM " + name)
    if not NAME.match(name):
        abort(404)
    # ok: flow
    cursor.execute("SELECT * FROM " + name)


def by_regex_match_object(cursor):
    name = request.args["name"]
    found = re.match(r"^[a-z_]+$", name)
    if not found:
        raise ValueError("no")
    # ok: flow
    cursor.execute("SELECT * FROM " + name)


def by_regex_replacement(cursor):
    name = request.args["name"]
    # ok: flow
    cursor.execute("SELECT * FROM " + re.sub(r"[^a-z_]", "", name))
    # ruleid: flow
    cursor.execute("SELECT * FROM " + re.sub(r"[a-z_]", "", name))
    # ruleid: flow
    cursor.execute("SELECT * FROM " + re.sub("'", "", name))


def by_predicate_elsewhere(cursor):
    column = request.args["column"]
    if is_column(column):
        # ok: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)
    if is_anything(column):
        # ruleid: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)
    if not is_direction(column):
        raise ValueError("no")
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + column)


def by_requirement_elsewhere(cursor):
    column = request.args["column"]
    require_column(column)
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + column)


def by_predicate_here(cursor):
    column = request.args["column"]

    def fine(text):
        return text in COLUMNS

    if fine(column):
        # ok: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)
    if not fine(column):
        # ruleid: flow
        cursor.execute("SELECT * FROM products ORDER BY " + column)


def by_expression(cursor):
    column = request.args["column"]
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + (column if column in COLUMNS else "name"))
    # ruleid: flow
    cursor.execute("SELECT * FROM products ORDER BY " + ("name" if column in COLUMNS else column))


def every_one_of_many(cursor):
    columns = request.args.getlist("columns")
    fine = [column for column in columns if column in COLUMNS]
    # ok: flow
    cursor.execute("SELECT " + ", ".join(fine) + " FROM products")
    long = [column for column in columns if len(column) > 3]
    # ruleid: flow
    cursor.execute("SELECT " + ", ".join(long) + " FROM products")


def every_one_of_many_at_once(cursor):
    columns = request.args.getlist("columns")
    if not all(column in COLUMNS for column in columns):
        raise ValueError("no")
    # ok: flow
    cursor.execute("SELECT " + ", ".join(columns) + " FROM products")


def any_one_of_many(cursor):
    columns = request.args.getlist("columns")
    if not any(column in COLUMNS for column in columns):
        raise ValueError("no")
    # ruleid: flow
    cursor.execute("SELECT " + ", ".join(columns) + " FROM products")


def in_a_loop(cursor):
    for column in request.args.getlist("columns"):
        if column not in COLUMNS:
            continue
        # ok: flow
        cursor.execute("SELECT " + column + " FROM products")
    for column in request.args.getlist("columns"):
        if column not in COLUMNS:
            print(column)
        # ruleid: flow
        cursor.execute("SELECT " + column + " FROM products")


def asserted(cursor):
    column = request.args["column"]
    assert column in COLUMNS
    # ok: flow
    cursor.execute("SELECT " + column + " FROM products")


def checked_in_place(cursor):
    if request.args["column"] in COLUMNS:
        # ok: flow
        cursor.execute("SELECT " + request.args["column"] + " FROM products")
    if request.args["column"] in COLUMNS:
        # ruleid: flow
        cursor.execute("SELECT " + request.args["other"] + " FROM products")


def checked_in_lower_case(cursor):
    direction = request.args["direction"]
    if direction.lower() not in ("asc", "desc"):
        direction = "asc"
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY name " + direction)


def empty(cursor):
    column = request.args.get("column")
    if not column:
        # ok: flow
        cursor.execute("SELECT * FROM products" + str(column))
        return
    # ruleid: flow
    cursor.execute("SELECT * FROM products ORDER BY " + column)
