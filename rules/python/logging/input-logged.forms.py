import flask


def forms(log):
    value = flask.request.args["value"]
    # ok: python-logging-input-logged
    log.level("a", value)
