import os

from flask import Flask as Web

site = Web(__name__)
# ruleid: python-debug-flask-config
site.debug = True
# ruleid: python-debug-flask-config
site.config["DEBUG"] = True
# ruleid: python-debug-flask-config
site.config.update(
    TESTING=False,
    DEBUG=True,
)
# ruleid: python-debug-flask-config
os.environ["FLASK_DEBUG"] = "1"
# ok: python-debug-flask-config
site.debug = False
# ok: python-debug-flask-config
site.config["DEBUG"] = os.environ.get("DEBUG") == "1"
# ok: python-debug-flask-config
site.config["TESTING"] = True


class DevelopmentConfig:
    # ok: python-debug-flask-config
    DEBUG = True


class ProductionConfig:
    # ruleid: python-debug-flask-config
    DEBUG = True


class Printer:
    def __init__(self):
        # ok: python-debug-flask-config
        self.debug = True
