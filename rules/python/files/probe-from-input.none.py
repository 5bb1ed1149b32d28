import flask


def has_key(bucket):
    # A key in a store, not a path.
    # ok: python-files-probe-from-input
    return {"there": bucket.key(flask.request.args["name"]).exists()}
