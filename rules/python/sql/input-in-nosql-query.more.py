import bson
import bson.objectid
import flask
import re


def forms(users):
    query = flask.request.get_json()
    # ruleid: python-sql-input-in-nosql-query
    users.find_one_and_update(query)
    # ruleid: python-sql-input-in-nosql-query
    users.find_one_and_delete(query)
    # ruleid: python-sql-input-in-nosql-query
    users.find_one_and_replace(query)
    # ruleid: python-sql-input-in-nosql-query
    users.delete_one(query)
    # ruleid: python-sql-input-in-nosql-query
    users.update_one(query)
    # ruleid: python-sql-input-in-nosql-query
    users.update_many(query)
    # ruleid: python-sql-input-in-nosql-query
    users.count_documents(query)
    # ruleid: python-sql-input-in-nosql-query
    users.aggregate(query)
    # ruleid: python-sql-input-in-nosql-query
    User.objects(__raw__=query)
    # ok: python-sql-input-in-nosql-query
    users.find_one(bson.ObjectId(query))
    # ok: python-sql-input-in-nosql-query
    users.find_one(bson.objectid.ObjectId(query))
    # ok: python-sql-input-in-nosql-query
    users.find_one({"name": re.escape(query)})
    # ok: python-sql-input-in-nosql-query
    users.find_one({"name": "Ann"}, query)


def no_collection(text):
    # ok: python-sql-input-in-nosql-query
    text.find(flask.request.get_json())
