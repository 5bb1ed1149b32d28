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


# Each of the other forms once.
import tornado.web

# ruleid: python-web-csrf-off
app.config["WTF_CSRF_CHECK_DEFAULT"] = False
# ruleid: python-web-csrf-off
config.set_default_csrf_options(require_csrf=False)
# ruleid: python-web-csrf-off
config.add_view(require_csrf=False)
# ruleid: python-web-csrf-off
tornado.web.Application(xsrf_cookies=False)


class Order(FlaskForm):
    # ruleid: python-web-csrf-off
    class Meta:
        csrf = False


class Report:
    # ok: python-web-csrf-off
    class Meta:
        csrf = False
