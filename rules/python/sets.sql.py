import psycopg.sql
import psycopg2.extensions
import psycopg2.sql
import sqlalchemy
import sqlalchemy.sql
from psycopg.sql import quote as psycopg_quote


def queries():
    name = source()
    # ruleid: sanitizers/sql
    sink(name)
    # ruleid: sanitizers/sql
    sink("Hello " + name.strip())
    # ok: sanitizers/sql
    sink(psycopg2.sql.Identifier(name))
    # ok: sanitizers/sql
    sink(psycopg2.sql.Literal(name))
    # ok: sanitizers/sql
    sink(psycopg2.sql.Placeholder(name))
    # ok: sanitizers/sql
    sink(psycopg2.extensions.adapt(name))
    # ok: sanitizers/sql
    sink(psycopg.sql.Identifier(name))
    # ok: sanitizers/sql
    sink(psycopg.sql.Literal(name))
    # ok: sanitizers/sql
    sink(psycopg.sql.Placeholder(name))
    # ok: sanitizers/sql
    sink(psycopg_quote(name))
    # ok: sanitizers/sql
    sink(sqlalchemy.bindparam("name", name))
    # ok: sanitizers/sql
    sink(sqlalchemy.sql.quoted_name(name, True))


def of_a_connection(db, editor):
    name = source()
    # ok: sanitizers/sql
    sink(db.literal(name))
    # ok: sanitizers/sql
    sink(quote_identifier(name))
    # ruleid: sanitizers/sql
    sink(editor.insert(name))
    # ruleid: sanitizers/sql
    sink(capitalize(name))
