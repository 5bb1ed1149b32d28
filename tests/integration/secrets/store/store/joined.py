"""A credential in pieces, in an address, behind other tools' words of silence."""

import os

PARTS_TOKEN = ⟦"{{alnum:14}}" + "{{alnum:14}}"⟧
INPUT_TOKEN = "Bearer " + os.environ["TOKEN"]
DATABASE = f"postgres://app:⟦{{alnum:17}}⟧@db.internal/{NAME}"
ARCHIVE = f"postgres://app:{os.environ['ARCHIVE_PASSWORD']}@db.internal/{NAME}"
API_TOKEN = """⟦{{alnum:40}}⟧"""


def configure(config):
    config.mail.api_token = "⟦{{alnum:39}}⟧"
    config.mail.token_name = "mail-token"
    config.setdefault("push_secret", "⟦{{alnum:38}}⟧")
    config.setdefault("push_secret", None)


NINTH_TOKEN = "{{alnum:37}}"  # nosemgrep: python-credentials-named-value
TENTH_PASSWORD = "qu13tSwans"  # noqa: S105
ELEVENTH_PASSWORD = "st1llSwans"  # nosec B105
TWELFTH_PASSWORD = "⟦l0udSwans!⟧"  # noqa: E501
OTHER_TOKEN = "⟦{{alnum:35}}⟧"  # nosemgrep: another-rule
