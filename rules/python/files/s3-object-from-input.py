import boto3
from flask import Flask, request

app = Flask(__name__)
KEYS = {"logo": "static/logo.png"}
s3 = boto3.client("s3")


@app.route("/object")
def read(user):
    # ruleid: python-files-s3-object-from-input
    s3.get_object(Bucket="shop", Key=request.args["key"])
    # ruleid: python-files-s3-object-from-input
    s3.get_object(Bucket=request.args["bucket"], Key="index")
    # ok: python-files-s3-object-from-input
    s3.get_object(Bucket="shop", Key=f"{user.id}/picture")
    # ok: python-files-s3-object-from-input
    s3.get_object(Bucket="shop", Key=KEYS[request.args["key"]])
    return ""
