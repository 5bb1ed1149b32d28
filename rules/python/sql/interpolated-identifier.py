from django.db import connection

TABLE = "users"


def names(cursor, table, column, ids):
    # ruleid: python-sql-interpolated-identifier
    cursor.execute(f"SELECT * FROM {table} WHERE name = %s", ("x",))
    # ruleid: python-sql-interpolated-identifier
    cursor.execute("SELECT * FROM items ORDER BY " + column)
    # ruleid: python-sql-interpolated-identifier
    cursor.execute(
        "SELECT * FROM items WHERE id IN (%s)" % ", ".join(["%s"] * len(ids)),
        ids,
    )
    # ruleid: python-sql-interpolated-identifier
    cursor.execute("DROP TABLE {}".format(table))
    # ok: python-sql-interpolated-identifier
    cursor.execute("SELECT * FROM items ORDER BY name")
    # ok: python-sql-interpolated-identifier
    cursor.execute("SELECT * FROM " + TABLE)
    # ok: python-sql-interpolated-identifier
    cursor.execute("SELECT * FROM items WHERE a = %s", (column,))


def built_first(connection, table):
    statement = "SELECT * FROM {}".format(table)
    with connection.cursor() as cursor:
        # ruleid: python-sql-interpolated-identifier
        cursor.execute(statement)


def told_elsewhere(cursor, name):
    # ok: python-sql-interpolated-identifier
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")
    # ok: python-sql-interpolated-identifier
    cursor.execute("SELECT * FROM users WHERE name = '%s'" % name)


def quoted(table):
    with connection.cursor() as cursor:
        # todook: python-sql-interpolated-identifier
        cursor.execute("DELETE FROM %s" % connection.ops.quote_name(table))


def prose(ui, thing):
    # ok: python-sql-interpolated-identifier
    ui.query(f"Select {thing}, please")


# Each of the other forms once.
# ruleid: python-sql-interpolated-identifier
cursor.execute("SELECT * FROM {}".format(table))
