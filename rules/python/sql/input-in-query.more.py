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
