from bson.code import Code
from flask import Flask, request

app = Flask(__name__)


@app.route("/find")
def find(users):
    name = request.args["name"]
    # ruleid: python-sql-input-in-mongo-script
    users.find({"$where": "this.name == '" + name + "'"})
    # ruleid: python-sql-input-in-mongo-script
    users.map_reduce(Code(f"function() {{ emit('{name}', 1) }}"), "return 1", "out")
    # ok: python-sql-input-in-mongo-script
    users.find({"$where": "this.age > 18", "name": name})
    # ok: python-sql-input-in-mongo-script
    users.find({"name": name})
    return {}
