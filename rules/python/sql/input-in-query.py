import sqlite3

from django.db import connection
from flask import Flask, request
from psycopg2 import sql
from sqlalchemy import select, text

app = Flask(__name__)
COLUMNS = {"name": "name", "age": "born"}


@app.route("/users")
def users():
    name = request.args.get("name", "")
    db = sqlite3.connect("shop.db")
    cursor = db.cursor()
    # ruleid: python-sql-input-in-query
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")
    # ok: python-sql-input-in-query
    cursor.execute("SELECT * FROM users WHERE name = ?", (name,))
    query = "SELECT * FROM users"
    if name:
        query += " WHERE name = '" + name + "'"
    # ruleid: python-sql-input-in-query
    db.execute(query)
    return {"users": cursor.fetchall()}


@app.route("/sorted")
def ordered():
    # ruleid: python-sql-input-in-query
    connection.cursor().execute("SELECT * FROM users ORDER BY " + request.args["by"])
    # ok: python-sql-input-in-query
    connection.cursor().execute("SELECT * FROM users ORDER BY " + COLUMNS[request.args["by"]])
    by = request.args["by"]
    if by not in COLUMNS:
        return {}, 400
    # ok: python-sql-input-in-query
    connection.cursor().execute("SELECT * FROM users ORDER BY " + by)
    # ok: python-sql-input-in-query
    connection.cursor().execute("SELECT * FROM users WHERE id = %d" % int(request.args["id"]))
    return {}


@app.route("/chosen/<table>/<int:page>")
def chosen(table, page):
    value = request.headers.get("X-Value")
    parts = {"safe": "1", "given": value}
    # ok: python-sql-input-in-query
    connection.cursor().execute("SELECT * FROM users WHERE id = " + parts["safe"])
    # ruleid: python-sql-input-in-query
    connection.cursor().execute("SELECT * FROM users WHERE id = " + parts["given"])
    # ruleid: python-sql-input-in-query
    connection.cursor().execute(f"SELECT * FROM {table} LIMIT 10")
    # ok: python-sql-input-in-query
    connection.cursor().execute(f"SELECT * FROM {connection.ops.quote_name(table)} LIMIT 10")
    # ok: python-sql-input-in-query
    connection.cursor().execute(sql.SQL("SELECT * FROM {}").format(sql.Identifier(table)))
    return {}


@app.route("/pages/<int:page>")
def pages(page):
    # ok: python-sql-input-in-query
    connection.cursor().execute(f"SELECT * FROM users OFFSET {page}")
    return {}


def django_view(request, Person):
    name = request.GET["name"]
    # ruleid: python-sql-input-in-query
    people = Person.objects.raw("SELECT * FROM person WHERE name = '%s'" % name)
    # ok: python-sql-input-in-query
    same = Person.objects.raw("SELECT * FROM person WHERE name = %s", [name])
    # ruleid: python-sql-input-in-query
    more = Person.objects.extra(where=["name = '%s'" % name])
    # ok: python-sql-input-in-query
    less = Person.objects.extra(where=["name = %s"], params=[name])
    # ok: python-sql-input-in-query
    found = Person.objects.filter(name=name)
    return people, same, more, less, found


@app.route("/people")
def people(session, Person):
    name = request.args["name"]
    # ruleid: python-sql-input-in-query
    session.execute(text(f"SELECT * FROM people WHERE name = '{name}'"))
    # ok: python-sql-input-in-query
    session.execute(text("SELECT * FROM people WHERE name = :name"), {"name": name})
    # ok: python-sql-input-in-query
    session.execute(select(Person).where(Person.name == name))
    return {}


def lambda_handler(event, context):
    order = event["queryStringParameters"]["order"]
    # ruleid: python-sql-input-in-query
    connection.cursor().execute("SELECT * FROM orders WHERE id = " + order)
    # ok: python-sql-input-in-query
    connection.cursor().execute("SELECT * FROM orders WHERE id = %s", [order])


def told_by_nobody(cursor, name, command):
    # ok: python-sql-input-in-query
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")
    # ok: python-sql-input-in-query
    command.execute(request.args["name"])
    # ok: python-sql-input-in-query
    editor.run(request.args["name"])


class Repository:
    def find(self):
        # ruleid: python-sql-input-in-query
        self.db.query(f"SELECT * FROM users WHERE name = '{flask.request.args['name']}'")

        # ok: python-sql-input-in-query
        self.query_engine.query(f"Tell me of {flask.request.args['name']}")


# Told of where the text is made.
def made_in_lines(session, cursor):
    session.execute(
        # ok: python-sql-input-in-query
        sqlalchemy.text(
            # ruleid: python-sql-input-in-query
            flask.request.args["sql"]
        )
    )
    session.execute(
        # ok: python-sql-input-in-query
        sqlalchemy.sql.text(
            # ruleid: python-sql-input-in-query
            flask.request.args["sql"]
        )
    )
    session.execute(
        # ok: python-sql-input-in-query
        sqlalchemy.sql.expression.text(
            # ruleid: python-sql-input-in-query
            flask.request.args["sql"]
        )
    )
    cursor.execute(
        # ok: python-sql-input-in-query
        psycopg2.sql.SQL(
            # ruleid: python-sql-input-in-query
            flask.request.args["sql"]
        )
    )
    cursor.execute(
        # ok: python-sql-input-in-query
        psycopg2.sql.SQL(
            # ruleid: python-sql-input-in-query
            flask.request.args["sql"]
        ).format(psycopg2.sql.Identifier("users"))
    )


def of_the_cloud(dynamodb, data, athena, redshift):
    name = request.args["name"]
    # ruleid: python-sql-input-in-query
    dynamodb.execute_statement(Statement="SELECT * FROM Users WHERE name = '" + name + "'")
    # ok: python-sql-input-in-query
    dynamodb.execute_statement(Statement="SELECT * FROM Users WHERE name = ?", Parameters=[{"S": name}])
    # ruleid: python-sql-input-in-query
    data.execute_statement(resourceArn=ARN, secretArn=KEY, sql=f"SELECT * FROM users WHERE name = '{name}'")
    # ruleid: python-sql-input-in-query
    data.batch_execute_statement(resourceArn=ARN, sql=f"DELETE FROM users WHERE name = '{name}'")
    # ok: python-sql-input-in-query
    data.batch_execute_statement(resourceArn=ARN, sql="DELETE FROM users WHERE name = :name", parameterSets=[name])
    # ruleid: python-sql-input-in-query
    athena.start_query_execution(QueryString=f"SELECT * FROM logs WHERE name = '{name}'")
    # ok: python-sql-input-in-query
    athena.start_query_execution(QueryString="SELECT * FROM logs WHERE name = ?", ExecutionParameters=[name])
    # ruleid: python-sql-input-in-query
    redshift.execute_statement(Database="shop", Sql="SELECT * FROM users WHERE name = '" + name + "'")
