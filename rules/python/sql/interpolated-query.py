import sqlite3

import pandas as pd
from django.db import connection
from django.db.models.expressions import RawSQL
from psycopg import sql
from sqlalchemy import text
from sqlalchemy import text as sa_text

TABLE = "users"
BY_NAME = "SELECT id FROM users WHERE name = '%s'"
BY_MAIL = "SELECT id, name FROM users WHERE mail = '{}'"


def direct(cursor, name, age):
    # ruleid: python-sql-interpolated-query
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")
    # ruleid: python-sql-interpolated-query
    cursor.execute("SELECT * FROM users WHERE name = '" + name + "'")
    # ruleid: python-sql-interpolated-query
    cursor.execute("SELECT * FROM users WHERE name = '%s' AND age > %d" % (name, age))
    # ruleid: python-sql-interpolated-query
    cursor.execute("DELETE FROM users WHERE name = '{}'".format(name))
    # ruleid: python-sql-interpolated-query
    cursor.executemany("UPDATE users SET mail = %s WHERE id = ?" % name, [(1,), (2,)])
    # ok: python-sql-interpolated-query
    cursor.execute("SELECT * FROM users WHERE name = %s", (name,))
    # ok: python-sql-interpolated-query
    cursor.execute("SELECT * FROM users WHERE name = '" + "admin" + "'")
    # ok: python-sql-interpolated-query
    cursor.execute("SELECT * FROM users WHERE name = %(name)s AND age > %(age)s", {"name": name, "age": age})


def all_ours(cursor):
    # ok: python-sql-interpolated-query
    cursor.execute("SELECT id FROM users WHERE name = '%s'" % TABLE)
    # ok: python-sql-interpolated-query
    cursor.execute("SELECT id FROM users WHERE name = '{}'".format(TABLE))


def from_constants(cursor, name, mail):
    # ruleid: python-sql-interpolated-query
    cursor.execute(BY_NAME % name)
    # ruleid: python-sql-interpolated-query
    cursor.execute(BY_MAIL.format(mail))


def multi_line(db, account, limit):
    rows = db.execute(
        # ruleid: python-sql-interpolated-query
        f"""
        SELECT id, total
          FROM orders
         WHERE account = '{account}'
         ORDER BY id
        """
    ).fetchall()
    # ok: python-sql-interpolated-query
    more = db.execute(
        """
        SELECT id, total
          FROM orders
         WHERE account = ?
         LIMIT ?
        """,
        (account, limit),
    ).fetchall()
    return rows, more


def built_first(conn, user_id, state):
    query = "SELECT * FROM jobs WHERE owner = '" + user_id + "'"
    with conn.cursor() as cur:
        # ruleid: python-sql-interpolated-query
        cur.execute(query)
    grown = "SELECT * FROM jobs WHERE 1 = 1"
    if state:
        grown += " AND state = '%s'" % state
    # ruleid: python-sql-interpolated-query
    conn.execute(grown)
    again = "SELECT * FROM jobs"
    again = again + " WHERE owner = '" + user_id + "'"
    # ruleid: python-sql-interpolated-query
    conn.execute(again)
    if state:
        chosen = f"SELECT * FROM jobs WHERE state = '{state}'"
    else:
        chosen = "SELECT * FROM jobs"
    # ruleid: python-sql-interpolated-query
    conn.execute(chosen)


def several(conn, a, b):
    # ruleid: python-sql-interpolated-query
    conn.execute("INSERT INTO jobs VALUES (%s, %s)" % (a, b))
    # ok: python-sql-interpolated-query
    conn.execute("INSERT INTO jobs VALUES (%s)" % ", ".join("?" * 2), (a, b))
    # ok: python-sql-interpolated-query
    conn.execute("SELECT * FROM jobs WHERE id = %s" % int(a))


def grown_in_place(conn, state):
    q = "SELECT * FROM jobs WHERE owner IS NOT NULL"
    q += " AND state = '%s'" % state
    # ruleid: python-sql-interpolated-query
    conn.execute(q)
    bound = "SELECT * FROM jobs WHERE owner IS NOT NULL"
    bound += " AND state = %s"
    # ok: python-sql-interpolated-query
    conn.execute(bound, (state,))


def overwritten(conn, user_id):
    query = f"SELECT * FROM jobs WHERE owner = '{user_id}'"
    print(query)
    query = "SELECT * FROM jobs"
    # todook: python-sql-interpolated-query
    conn.execute(query)


def libraries(session, engine, name, Person):
    # ruleid: python-sql-interpolated-query
    session.execute(text(f"SELECT * FROM people WHERE name = '{name}'"))
    # ruleid: python-sql-interpolated-query
    session.execute(sa_text("SELECT * FROM people WHERE name = '%s'" % name))
    # ok: python-sql-interpolated-query
    session.execute(text("SELECT * FROM people WHERE name = :name"), {"name": name})
    # ruleid: python-sql-interpolated-query
    Person.objects.raw("SELECT * FROM people WHERE name = '%s'" % name)
    # ok: python-sql-interpolated-query
    Person.objects.raw("SELECT * FROM people WHERE name = %s", [name])
    # ruleid: python-sql-interpolated-query
    Person.objects.annotate(score=RawSQL(f"SELECT max(x) FROM marks WHERE who = '{name}'", []))
    # ruleid: python-sql-interpolated-query
    pd.read_sql(f"SELECT * FROM people WHERE name = '{name}'", engine)
    # ruleid: python-sql-interpolated-query
    pd.read_sql_query(con=engine, sql="SELECT * FROM people WHERE name = '" + name + "'")


async def asyncpg_style(pool, name):
    # ruleid: python-sql-interpolated-query
    row = await pool.fetchrow(f"SELECT * FROM people WHERE name = '{name}'")
    # ok: python-sql-interpolated-query
    same = await pool.fetchrow("SELECT * FROM people WHERE name = $1", name)
    return row, same


def names_of_tables(cursor, table, ids, name):
    # ok: python-sql-interpolated-query
    cursor.execute(f"SELECT * FROM {TABLE} WHERE name = %s", (name,))
    # ok: python-sql-interpolated-query
    cursor.execute(f"SELECT * FROM {table} WHERE name = %s", (name,))
    marks = ", ".join(["%s"] * len(ids))
    # ok: python-sql-interpolated-query
    cursor.execute(f"SELECT * FROM users WHERE id IN ({marks})", ids)
    # ok: python-sql-interpolated-query
    cursor.execute(sql.SQL("SELECT * FROM {} WHERE name = %s").format(sql.Identifier(table)), (name,))
    # ok: python-sql-interpolated-query
    cursor.execute("SELECT * FROM %s WHERE name = %%s" % connection.ops.quote_name(table), [name])
    # ok: python-sql-interpolated-query
    cursor.execute(f"SELECT a.id FROM a JOIN {table} b ON b.id = {table}.id")
    # ok: python-sql-interpolated-query
    cursor.execute(f"SELECT * FROM users WHERE id = {int(name)}")


def prose(ui, shell, what, where):
    # ok: python-sql-interpolated-query
    ui.execute(f"Please select {what} where it is = {where}")
    # ok: python-sql-interpolated-query
    shell.query("Update: nothing is set = %s" % what)


def local_database(path, key):
    con = sqlite3.connect(path)
    # ruleid: python-sql-interpolated-query
    con.cursor().execute("insert into kv values ('%s', '%s')" % (key, "on"))
    con.executescript("CREATE TABLE kv (k TEXT, v TEXT)")


# Each of the other forms once.
import asyncpg
import pg8000
from sqlalchemy.sql import expression
from sqlalchemy.sql import text as sql_text

# ruleid: python-sql-interpolated-query
db.executescript(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.execute_sql(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.execute_query(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.exec_driver_sql(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.mogrify(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.query(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.fetch(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.fetchval(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.fetch_all(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.fetch_one(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.fetch_val(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.run(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.cursor(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.prepare(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.scalar(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.scalars(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.stream(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
text(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
sql_text(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
expression.text(f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.execute(query=f"SELECT * FROM people WHERE name = '{name}'")
# ruleid: python-sql-interpolated-query
db.execute(statement=f"SELECT * FROM people WHERE name = '{name}'")
# ok: python-sql-interpolated-query
conn.execute(BY_NAME % "admin")
# ok: python-sql-interpolated-query
print(f"SELECT * FROM people WHERE name = '{name}'")
# todook: python-sql-interpolated-query
conn.execute(BY_MAIL.format("admin@shop.example"))
# ok: python-sql-interpolated-query
conn.execute("VACUUM {}".format(name))


def named_first(conn, name, bound):
    query = f"SELECT * FROM people WHERE name = '{name}'"
    # ruleid: python-sql-interpolated-query
    conn.execute(sql=query)
    # ruleid: python-sql-interpolated-query
    conn.execute(query=query)
    # ok: python-sql-interpolated-query
    conn.execute(bound, (name,))


def formatted_first(conn, name, bound):
    query = "SELECT * FROM people WHERE name = '%s'" % name
    # ruleid: python-sql-interpolated-query
    conn.execute(query)
    # ok: python-sql-interpolated-query
    conn.execute(bound, (name,))


def formatted_anew(conn, name, bound):
    query = "SELECT * FROM people WHERE name = '{}'".format(name)
    # ruleid: python-sql-interpolated-query
    conn.execute(query)
    # ok: python-sql-interpolated-query
    conn.execute(bound, (name,))


def no_query(ui, name):
    prompt = "Look for people"
    prompt += f" where name = '{name}'"
    # ok: python-sql-interpolated-query
    ui.execute(prompt)


def folded(cursor, name):
    shift = 106
    if 7 * 18 + shift > 200:
        column = "always"
    else:
        column = name
    # ok: python-sql-interpolated-query
    cursor.execute(f"SELECT id FROM users WHERE name = '{column}'")
    # ruleid: python-sql-interpolated-query
    cursor.execute(f"SELECT id FROM users WHERE name = '{name}'")
    number = int(name)
    # ok: python-sql-interpolated-query
    cursor.execute(f"SELECT id FROM users WHERE age > {number}")


def beside(db, mail, name):
    kept = f"SELECT id FROM users WHERE mail = '{mail}'"
    # ok: python-sql-interpolated-query
    db.execute("PRAGMA " + name)
    return kept


def beside_one_that_grows(db, mail, name):
    kept = "SELECT id FROM users"
    kept += f" WHERE mail = '{mail}'"
    # ok: python-sql-interpolated-query
    db.execute("PRAGMA " + name)
    return kept


def beside_percent(db, mail, name):
    kept = "SELECT id FROM users WHERE mail = '%s'" % mail
    # ok: python-sql-interpolated-query
    db.execute("PRAGMA " + name)
    return kept


def beside_format(db, mail, name):
    kept = "SELECT id FROM users WHERE mail = '{}'".format(mail)
    # ok: python-sql-interpolated-query
    db.execute("PRAGMA " + name)
    return kept


def grows_by_a_name(db, column):
    query = "SELECT id FROM users"
    query += f" ORDER BY {column}"
    # ok: python-sql-interpolated-query
    db.execute(query)


def quoted(db, mail):
    # ok: python-sql-interpolated-query
    db.execute("SELECT id FROM users WHERE mail = %s" % db_quote(mail))
