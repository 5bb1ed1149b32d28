import flask


def other(cache):
    # ok: python-files-s3-object-from-input
    cache.Bucket(flask.request.args["name"])
