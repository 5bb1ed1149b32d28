import flask


def told(logger):
    text = flask.request.args["text"]
    # ok: python-logging-input-logged
    logger.setLevel(text)
    logger.info(
        "Said %s",
        # ruleid: python-logging-input-logged
        text,
    )
