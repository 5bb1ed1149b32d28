from django.db import connection

TABLE = "users"


def names(cursor, table, column, ids):
    # ruleid: python-sql-interpolated-identifier
    cursor.execute(f"SELECT * FROM {table} WHERE name = %s", ("x",))
    # ruleid: python-sql-interpolated-identifier
    cursor.execute("SELECT * FROM items ORDER BY " + column)
    # ok: python-sql-interpolated-identifier
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
import asyncpg
import pg8000
from django.db.models.expressions import RawSQL
from sqlalchemy import text
from sqlalchemy.sql import expression
from sqlalchemy.sql import text as sql_text

# ruleid: python-sql-interpolated-identifier
db.executemany(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.executescript(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.exec_driver_sql(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.raw(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.query(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.fetch(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.fetchrow(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.fetchval(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.fetch_all(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.fetch_one(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.read_sql(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.read_sql_query(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.run(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.cursor(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.prepare(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.scalar(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.scalars(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
db.stream(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
text(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
sql_text(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
expression.text(f"SELECT * FROM {table}")
# ruleid: python-sql-interpolated-identifier
RawSQL(f"SELECT max(score) FROM {table}", [])
# ok: python-sql-interpolated-identifier
print(f"SELECT * FROM {table}")


def kept(cursor, table, given):
    statement = f"SELECT * FROM {table}"
    # ruleid: python-sql-interpolated-identifier
    cursor.execute(statement)
    # ok: python-sql-interpolated-identifier
    cursor.execute(given)


def by_keyword(db, column):
    # ruleid: python-sql-interpolated-identifier
    db.execute(sql=f"SELECT {column} FROM users")
    # ruleid: python-sql-interpolated-identifier
    db.execute(query=f"SELECT {column} FROM users")
    # ruleid: python-sql-interpolated-identifier
    db.execute(statement=f"SELECT {column} FROM users")


def beside(db, column, name):
    kept = f"SELECT {column} FROM users"
    # ok: python-sql-interpolated-identifier
    db.execute("PRAGMA " + name)
    return kept
