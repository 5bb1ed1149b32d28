import json

from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users


@app.route("/login", methods=["POST"])
def login():
    body = request.get_json()
    # ruleid: python-sql-input-in-nosql-query
    users.find_one({"name": body["name"], "password": body["password"]})
    # ruleid: python-sql-input-in-nosql-query
    users.find(request.json)
    # ok: python-sql-input-in-nosql-query
    users.find_one({"name": str(body["name"])})
    # Texts alone come in here.
    # ok: python-sql-input-in-nosql-query
    users.find_one({"name": request.args["name"]})
    # ok: python-sql-input-in-nosql-query
    users.find({"age": int(body["age"])})
    return {}


def view(request):
    query = json.loads(request.body)
    # ruleid: python-sql-input-in-nosql-query
    return users.delete_many(query["filter"])
