import base64
import os

from pydantic import SecretStr

# ruleid: python-credentials-named-value
DB_PASSWORD = "Tr0ub4dor&3"
# ruleid: python-credentials-named-value
API_KEY: str = "{{alnum:32}}"
# ruleid: python-credentials-named-value
SIGNING_KEY = bytes("{{hex:32}}", "ascii")
# ruleid: python-credentials-named-value
ENCRYPTION_KEY = base64.b64decode("{{base64:43}}=")
# ruleid: python-credentials-named-value
HMAC_KEY = bytes.fromhex("{{hex:64}}")
# ruleid: python-credentials-named-value
CLIENT_SECRET = os.environ["CLIENT_SECRET"] if LIVE else "{{alnum:24}}"
# ruleid: python-credentials-named-value
WEBHOOK_SECRET = "{{alnum:24}}" if LIVE else None
# ruleid: python-credentials-named-value
token = given or "{{alnum:40}}"
# ruleid: python-credentials-named-value
smtp_password = SecretStr("hunter2!")
# ruleid: python-credentials-named-value
password = "correct" "-h0rse-" "battery!"
# ruleid: python-credentials-named-value
service_token = "{{alnum:20}}" + "{{alnum:20}}"
# ok: python-credentials-named-value
PASSWORD_FIELD = "Tr0ub4dor&3"
# ok: python-credentials-named-value
password = "password"
# ok: python-credentials-named-value
api_key = os.environ["API_KEY"]
# ok: python-credentials-named-value
secret = "${SECRET}"
# ok: python-credentials-named-value
token_url = "https://login.acme.dev/oauth/token"
# ok: python-credentials-named-value
secret_key = "secretsmanager:/prod/app"
# ok: python-credentials-named-value
next_token = "{{alnum:40}}"
# ok: python-credentials-named-value
STRIPE_PUBLISHABLE_KEY = PUBLIC_API_KEY = "{{alnum:32}}"
# ok: python-credentials-named-value
password = f"{first}{second}"
# ok: python-credentials-named-value
password = _("Please choose a password")


class Settings:
    # ruleid: python-credentials-named-value
    admin_password = "S3cr3t!Pass"

    # ruleid: python-credentials-named-value
    def __init__(self, user, password="letmein123"):
        self.user = user
        # ruleid: python-credentials-named-value
        self.auth_token = "{{hex:40}}"
        # ok: python-credentials-named-value
        self.password = password


def api_token():
    # ruleid: python-credentials-named-value
    return "{{hex:40}}"


def token_type():
    # ok: python-credentials-named-value
    return "{{hex:40}}"


def connect(client, config, session):
    # ruleid: python-credentials-named-value
    client.login(user="app", password="Winter2023!")
    # ruleid: python-credentials-named-value
    config["secret_key"] = "{{alnum:32}}"
    # ruleid: python-credentials-named-value
    options = {"user": "app", "passwd": "qwerty123"}
    # ruleid: python-credentials-named-value
    session.headers.setdefault("X-Api-Key", "{{alnum:32}}")
    # ruleid: python-credentials-named-value
    client.set_password("Winter2023!")
    # ruleid: python-credentials-named-value
    data = [("grant_type", "password"), ("client_secret", "{{alnum:32}}")]
    # ruleid: python-credentials-named-value
    client.open(api_token=SecretStr("{{alnum:32}}"))
    # ruleid: python-credentials-named-value
    key = lambda password="Winter2023!": password
    # ruleid: python-credentials-named-value
    headers = {"Authorization": "Bearer {{alnum:40}}"}
    # ok: python-credentials-named-value
    headers = {"Authorization": f"Bearer {headers}", "Proxy-Authorization": "Bearer token"}
    # ok: python-credentials-named-value
    client.login(user="app", password=config["password"])
    # ok: python-credentials-named-value
    form = {"password": "Enter your password", "token": "csrf_token"}
    # ok: python-credentials-named-value
    form = {"authenticity_token": "{{hex:20}}"}
    # ok: python-credentials-named-value
    client.open(password="<your password>", secret_name="prod/app")
    # The literal is where to change it.
    # ruleid: python-credentials-named-value
    chosen = "Sp1cy-Lemon"
    client.login(user="app", password=chosen)
    # ruleid: python-credentials-named-value
    secret_access_key = bytearray("{{base64:40}}", "ascii")
    # ruleid: python-credentials-named-value
    session_key = binascii.unhexlify("{{hex:32}}")
    return options, data, key, form, secret_access_key, session_key


# ruleid: python-credentials-named-value
WTF_CSRF_SECRET_KEY = "{{alnum:40}}"
# ruleid: python-credentials-named-value
SECURITY_PASSWORD_SALT = "{{hex:40}}"
# ok: python-credentials-named-value
SOCIAL_AUTH_GITHUB_KEY = "{{hex:20}}"
# ok: python-credentials-named-value
csrf_token = "{{hex:40}}"
# ruleid: python-credentials-named-value
migrations.AddField(model_name="user", name="api_token", field=models.CharField(max_length=64, default="{{hex:40}}"))
# ok: python-credentials-named-value
migrations.AddField(model_name="user", name="api_token", field=models.CharField(max_length=64, default=""))
# ruleid: python-credentials-named-value
parser.add_argument("--db-pass", "Winter2023!")
# ruleid: python-credentials-named-value
setattr(settings, "api_token", "{{alnum:32}}")
# ok: python-credentials-named-value
setattr(settings, "verdict", "{{alnum:32}}")
# ruleid: python-credentials-named-value
enc_key = base64.b64decode("{{base64:43}}=")
# ruleid: python-credentials-named-value
LOGIN = {"user": "svc", "pass": "Tr0ub4dor-and-3"}
# ok: python-credentials-named-value
print(coloured("PASS", "green"), coloured("BYPASS", "yellow"))
