import bottle.request
import bson
import bson.objectid
import flask
import json
import quart.request
import re


def forms(self, collection, request, event):
    value = flask.request.args["value"]
    # ruleid: python-sql-input-in-nosql-query
    collection.find_one(flask.request.json)
    # ruleid: python-sql-input-in-nosql-query
    collection.find_one(flask.request.get_json())
    # ruleid: python-sql-input-in-nosql-query
    collection.find_one(quart.request.get_json())
    # ruleid: python-sql-input-in-nosql-query
    collection.find_one(bottle.request.json)
    # ruleid: python-sql-input-in-nosql-query
    collection.find_one(request.json)
    # ruleid: python-sql-input-in-nosql-query
    collection.find_one(request.json())
    # ruleid: python-sql-input-in-nosql-query
    collection.find_one(request.json_body)
    # ruleid: python-sql-input-in-nosql-query
    collection.find_one(request.get_json())
    # ruleid: python-sql-input-in-nosql-query
    collection.find_one(self.request.json)
    # ruleid: python-sql-input-in-nosql-query
    collection.find_one(json.loads(self.request.body))
    # ruleid: python-sql-input-in-nosql-query
    collection.find_one(json.loads(flask.request.data))
    # ruleid: python-sql-input-in-nosql-query
    collection.find_one(json.loads(flask.request.get_data()))
    # ruleid: python-sql-input-in-nosql-query
    collection.find_one(json.loads(event["body"]))
    # ok: python-sql-input-in-nosql-query
    collection.find_one(bson.ObjectId(value))
    # ok: python-sql-input-in-nosql-query
    collection.find_one(bson.objectid.ObjectId(value))
    # ok: python-sql-input-in-nosql-query
    collection.find_one(re.escape(value))
    # ok: python-sql-input-in-nosql-query
    collection.find_one("a", value)
    # ok: python-sql-input-in-nosql-query
    collection.find("a", value)
