import sqlite3


def connection():
    return sqlite3.connect("orders.db")


def rows(query, parameters=()):
    cursor = connection().cursor()
    # ruleid: flow
    cursor.execute(query, parameters)
    return cursor.fetchall()


def own_rows(query, parameters=()):
    cursor = connection().cursor()
    # ok: flow
    cursor.execute(query, parameters)
    return cursor.fetchall()
