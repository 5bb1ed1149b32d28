import flask
import psycopg
import psycopg.sql
import psycopg2
import psycopg2.sql
import sqlalchemy
import sqlalchemy.sql


def text(db):
    statement = sqlalchemy.text(
        # ruleid: python-sql-input-in-query
        flask.request.args["sql"]
    )
    # ok: python-sql-input-in-query
    db.execute(statement)


def other_text(db):
    statement = sqlalchemy.sql.text(
        # ruleid: python-sql-input-in-query
        flask.request.args["sql"]
    )
    # ok: python-sql-input-in-query
    db.execute(statement)


def literal(db):
    statement = psycopg2.sql.SQL(
        # ruleid: python-sql-input-in-query
        flask.request.args["sql"]
    )
    # ok: python-sql-input-in-query
    db.execute(statement)


def new_literal(db):
    statement = psycopg.sql.SQL(
        # ruleid: python-sql-input-in-query
        flask.request.args["sql"]
    )
    # ok: python-sql-input-in-query
    db.execute(statement)


def rows_of_a_class(session):
    model = flask.request.args["model"]
    # ok: python-sql-input-in-query
    a = session.query(model).filter_by(id=1).one()
    # ok: python-sql-input-in-query
    b = session.query(model).filter(model.id == 1).one()
    # ok: python-sql-input-in-query
    c = session.query(model).get(1)
    # ruleid: python-sql-input-in-query
    d = session.query(model).fetchall()
    return a, b, c, d
