def check(log, password):
    # ok: python-logging-secret-logged
    log.info("trying %s", password)
