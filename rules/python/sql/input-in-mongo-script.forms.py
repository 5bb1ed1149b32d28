import bson
import bson.code
import flask


def forms(collection):
    value = flask.request.args["value"]
    # ruleid: python-sql-input-in-mongo-script
    collection.find_one({"$where": value})
    # ruleid: python-sql-input-in-mongo-script
    collection.count_documents({"$where": value})
    # ruleid: python-sql-input-in-mongo-script
    collection.delete_many({"$where": value})
    # ruleid: python-sql-input-in-mongo-script
    collection.update_many({"$where": value})
    # ruleid: python-sql-input-in-mongo-script
    bson.code.Code(value)
    # ruleid: python-sql-input-in-mongo-script
    bson.Code(value)
    # ruleid: python-sql-input-in-mongo-script
    collection.map_reduce(value)
    # ruleid: python-sql-input-in-mongo-script
    collection.find().where(value)
