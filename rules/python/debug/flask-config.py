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


# Each of the other forms once.
# ruleid: python-debug-flask-config
site.config.from_mapping(DEBUG=True)
# ruleid: python-debug-flask-config
site.config.update({"DEBUG": True})
# ruleid: python-debug-flask-config
site.config["ENV"] = "development"
# ruleid: python-debug-flask-config
site.config.update(dict(DEBUG=True))
# ruleid: python-debug-flask-config
os.environ["FLASK_DEBUG"] = "true"
# ruleid: python-debug-flask-config
os.environ["FLASK_DEBUG"] = "True"
# ruleid: python-debug-flask-config
os.environ["FLASK_ENV"] = "development"
# ruleid: python-debug-flask-config
os.environ["WERKZEUG_DEBUG_PIN"] = "off"
# ruleid: python-debug-flask-config
os.environ.setdefault("FLASK_DEBUG", "1")
# ruleid: python-debug-flask-config
app.debug = True
app = make_app()
