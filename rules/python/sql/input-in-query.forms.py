import django.db.models.expressions
import flask
import peewee
import psycopg.sql
import psycopg2.sql
import sqlalchemy
import sqlalchemy.sql
import sqlalchemy.sql.expression


def forms(db, statement, on, qs):
    value = flask.request.args["value"]
    # ok: python-sql-input-in-query
    db.execute(statement.where(value))
    # ok: python-sql-input-in-query
    db.execute(statement.filter(value))
    # ok: python-sql-input-in-query
    db.execute(statement.filter_by(value))
    # ok: python-sql-input-in-query
    db.execute(statement.values(value))
    # ok: python-sql-input-in-query
    db.execute(statement.params(value))
    # ok: python-sql-input-in-query
    db.execute(statement.bindparams(value))
    # ok: python-sql-input-in-query
    db.execute(statement.order_by(value))
    # ok: python-sql-input-in-query
    db.execute(statement.limit(value))
    # ok: python-sql-input-in-query
    db.execute(statement.offset(value))
    # ok: python-sql-input-in-query
    db.execute(statement.having(value))
    # ok: python-sql-input-in-query
    db.execute(statement.join(on == id, value))
    # ok: python-sql-input-in-query
    db.execute(sqlalchemy.select(value))
    # ok: python-sql-input-in-query
    db.execute(sqlalchemy.insert(value))
    # ok: python-sql-input-in-query
    db.execute(sqlalchemy.update(value))
    # ok: python-sql-input-in-query
    db.execute(sqlalchemy.delete(value))
    # ok: python-sql-input-in-query
    db.execute(statement)
    # ruleid: python-sql-input-in-query
    db.execute(query=value)
    # ruleid: python-sql-input-in-query
    db.execute(sql=value)
    # ruleid: python-sql-input-in-query
    db.execute(statement=value)
    # ruleid: python-sql-input-in-query
    db.execute(operation=value)
    # ruleid: python-sql-input-in-query
    db.executemany(value)
    # ruleid: python-sql-input-in-query
    db.executescript(value)
    # ruleid: python-sql-input-in-query
    db.execute_sql(value)
    # ruleid: python-sql-input-in-query
    db.execute_query(value)
    # ruleid: python-sql-input-in-query
    db.exec_driver_sql(value)
    # ruleid: python-sql-input-in-query
    db.execute_async(value)
    # ruleid: python-sql-input-in-query
    db.read_sql(value)
    # ruleid: python-sql-input-in-query
    db.read_sql_query(value)
    # ruleid: python-sql-input-in-query
    db.read_sql(sql=value)
    # ruleid: python-sql-input-in-query
    db.read_sql_query(sql=value)
    # ruleid: python-sql-input-in-query
    db.fetch_all(value)
    # ruleid: python-sql-input-in-query
    db.fetch_one(value)
    # ruleid: python-sql-input-in-query
    db.fetch_val(value)
    # ruleid: python-sql-input-in-query
    db.fetchrow(value)
    # ruleid: python-sql-input-in-query
    db.fetchval(value)
    # ruleid: python-sql-input-in-query
    sqlalchemy.sql.text(value)
    # ruleid: python-sql-input-in-query
    sqlalchemy.sql.expression.text(value)
    # ruleid: python-sql-input-in-query
    sqlalchemy.literal_column(value)
    # ruleid: python-sql-input-in-query
    sqlalchemy.sql.literal_column(value)
    # ruleid: python-sql-input-in-query
    sqlalchemy.DDL(value)
    # ruleid: python-sql-input-in-query
    psycopg2.sql.SQL(value)
    # ruleid: python-sql-input-in-query
    psycopg.sql.SQL(value)
    # ruleid: python-sql-input-in-query
    peewee.SQL(value)
    # ruleid: python-sql-input-in-query
    peewee.RawQuery(db, value)
    # ruleid: python-sql-input-in-query
    django.db.models.expressions.RawSQL(value)
    # ok: python-sql-input-in-query
    sqlalchemy.text("a", value)
    # ruleid: python-sql-input-in-query
    db.query(value)
    # ruleid: python-sql-input-in-query
    db.raw(value)
    # ruleid: python-sql-input-in-query
    db.fetch(value)
    # ruleid: python-sql-input-in-query
    db.run(value)
    # ruleid: python-sql-input-in-query
    db.scalar(value)
    # ruleid: python-sql-input-in-query
    db.scalars(value)
    # ruleid: python-sql-input-in-query
    db.select(value)
    # ruleid: python-sql-input-in-query
    db.prepare(value)
    # ok: python-sql-input-in-query
    db.query("a", value)
    # ruleid: python-sql-input-in-query
    qs.extra(select=value)
    # ruleid: python-sql-input-in-query
    qs.extra(tables=value)
    # ruleid: python-sql-input-in-query
    qs.extra(order_by=value)
