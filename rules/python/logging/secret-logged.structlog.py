import structlog


log = structlog.get_logger()


def check(password):
    # ruleid: python-logging-secret-logged
    log.info("trying", password)
