"""Text with something unknown built in is one thing, text of constants alone another."""
import os
import textwrap

TABLE = "products"
COLUMNS = ["id", "name"]
SCHEMA = {"products": "shop", "users": "auth"}
DIRECTION = os.environ.get("DIRECTION", "ASC")
QUERY = "SELECT %s FROM %s" % (", ".join(COLUMNS), TABLE)


def by_constants(table, unknown):
    # ok: flow-built
    lookup("SELECT * FROM " + TABLE)
    # ruleid: flow-built
    lookup("SELECT * FROM " + table)
    # ok: flow-built
    lookup("SELECT %s FROM %s" % (COLUMNS[0], TABLE))
    # ruleid: flow-built
    lookup("SELECT %s FROM %s" % (COLUMNS[0], table))
    # ok: flow-built
    lookup(f"SELECT {', '.join(COLUMNS)} FROM {TABLE.upper()}")
    # ruleid: flow-built
    lookup(f"SELECT {', '.join(unknown)} FROM {TABLE.upper()}")
    # ok: flow-built
    lookup("SELECT * FROM {}.{}".format(SCHEMA["users"], TABLE))
    # ruleid: flow-built
    lookup("SELECT * FROM {}.{}".format(unknown["users"], TABLE))
    # ok: flow-built
    lookup(QUERY)
    # ok: flow-built
    lookup(table)
    # ruleid: flow-built
    lookup(QUERY + " ORDER BY id " + DIRECTION)


def by_several_constants(descending, table):
    order = "DESC" if descending else "ASC"
    # ok: flow-built
    lookup("SELECT * FROM products ORDER BY id " + order)
    order = table if descending else "ASC"
    # ruleid: flow-built
    lookup("SELECT * FROM products ORDER BY id " + order)
    for column in COLUMNS:
        # ok: flow-built
        lookup("SELECT " + column + " FROM products")
    for column in table.columns:
        # ruleid: flow-built
        lookup("SELECT " + column + " FROM products")


def by_pieces(name):
    parts = ["SELECT *", "FROM products"]
    if name:
        parts.append("WHERE name = %s")
    # ok: flow-built
    lookup(" ".join(parts), (name,))
    if name:
        parts.append("AND title = '" + name + "'")
    # ruleid: flow-built
    lookup(" ".join(parts))


def by_placeholders(ids, names):
    marks = ",".join("?" for _ in ids)
    # ok: flow-built
    lookup("SELECT * FROM products WHERE id IN (" + marks + ")", ids)
    marks = ",".join("'" + name + "'" for name in names)
    # ruleid: flow-built
    lookup("SELECT * FROM products WHERE name IN (" + marks + ")")
    marks = ", ".join(["%s"] * len(ids))
    # ok: flow-built
    lookup("SELECT * FROM products WHERE id IN (%s)" % marks, ids)


def by_numbers(limit):
    # ok: flow-built
    lookup("SELECT * FROM products LIMIT %d" % limit)
    # ruleid: flow-built
    lookup("SELECT * FROM products LIMIT %s" % limit)
    # ok: flow-built
    lookup("SELECT * FROM products LIMIT " + str(int(limit)))
    # ruleid: flow-built
    lookup("SELECT * FROM products LIMIT " + str(limit))
