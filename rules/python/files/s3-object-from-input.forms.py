import flask


def forms(s3):
    value = flask.request.args["value"]
    # ok: python-files-s3-object-from-input
    s3.get_object(Key="a", value)
