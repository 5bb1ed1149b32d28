from flask import Flask
from flask_wtf import CSRFProtect, FlaskForm

OFF = False
app = Flask(__name__)
# ruleid: python-web-csrf-off
app.config["WTF_CSRF_ENABLED"] = False
# ruleid: python-web-csrf-off
app.config.update(
    TESTING=False,
    WTF_CSRF_ENABLED=OFF,
)


class Production:
    # ruleid: python-web-csrf-off
    WTF_CSRF_ENABLED = False


class Testing:
    TESTING = True
    # ok: python-web-csrf-off
    WTF_CSRF_ENABLED = False


# ok: python-web-csrf-off
app.config.update(TESTING=True, WTF_CSRF_ENABLED=False)
# ok: python-web-csrf-off
app.config["WTF_CSRF_ENABLED"] = True
# ok: python-web-csrf-off
CSRFProtect(app)
