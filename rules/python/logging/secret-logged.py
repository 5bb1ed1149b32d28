import logging
from logging import getLogger

logger = getLogger(__name__)


class Login:
    log = logging.getLogger("login")

    def check(self, user, password, settings):
        # ruleid: python-logging-secret-logged
        logger.info("login of %s with %s", user, password)
        # ruleid: python-logging-secret-logged
        self.log.debug(f"trying {user} / {settings.api_key}")
        # ruleid: python-logging-secret-logged
        logging.warning(
            "token of %s is %s",
            user.name,
            user.access_token,
        )
        # ruleid: python-logging-secret-logged
        logger.error("refused: {} {}".format(user, password))
        # ok: python-logging-secret-logged
        logger.info("login of %s", user)
        # ok: python-logging-secret-logged
        logger.info("password of %s changed", user)
        # ok: python-logging-secret-logged
        logger.info("%d tokens left", user.token_count)
        # ok: python-logging-secret-logged
        password.info("strength %s", password)


# Each of the other forms once.
import logging as journal
# ruleid: python-logging-secret-logged
journal.info("trying %s", password)
# ruleid: python-logging-secret-logged
journal.info(f"trying {password}")
# ruleid: python-logging-secret-logged
journal.info("trying " + password)
# ruleid: python-logging-secret-logged
journal.info("trying %s" % password)
# ruleid: python-logging-secret-logged
logger.info("trying " + password)
# ruleid: python-logging-secret-logged
logger.info("trying %s" % password)
# ruleid: python-logging-secret-logged
logger.info("trying %s / %s" % (user, password))
# ok: python-logging-secret-logged
logger.log("trying %s", password)
