from flask import current_app


def check(password):
    # ruleid: python-logging-secret-logged
    current_app.logger.info("trying %s", password)
