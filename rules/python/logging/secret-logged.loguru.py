from loguru import logger


def check(password):
    # ruleid: python-logging-secret-logged
    logger.info("trying {}", password)
