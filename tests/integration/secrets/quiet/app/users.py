from django.contrib.auth.hashers import make_password
from enum import Enum

PASSWORD = "password"
TOKEN = "token"
SECRET = "secret"
API_KEY_HEADER = "X-Api-Key"
API_KEY_PREFIX = "store_"
TOKEN_URL = "https://login.acme.dev/oauth2/token"
TOKEN_CACHE_KEY = "tokens:by-user"
PASSWORD_RESET_TEMPLATE = "accounts/password_reset.html"
PASSWORD_PATTERN = r"^(?=.*[A-Z])(?=.*\d).{8,}$"
SECRET_NAME = "prod/store/database"
SECRET_ARN = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/store-AbCdEf"
PASSWORD_MIN_LENGTH = 12
TOKEN_ALGORITHM = "HS256"
TOKEN_AUDIENCE = "store-web"
AUTH_TOKEN_CLASSES = ("rest_framework_simplejwt.tokens.AccessToken",)
INVALID_PASSWORD = "The password is wrong."
PASSWORD_HELP = "Use at least eight characters, one of them a digit."
COMMIT = "{{hex:40}}"
REQUEST_ID = "7f0c2a9e-6d0f-4b1a-9a53-0d9c1e2f3a4b"
CHECKSUM = "sha256:{{hex:64}}"
EXAMPLE_KEY_ID = "AKIAIOSFODNN7EXAMPLE"
USER_ID = "AIDA{{base32:17}}"
ROLE_ID = "AROA{{base32:17}}"


class GrantType(Enum):
    PASSWORD = "password"
    CLIENT_CREDENTIALS = "client_credentials"
    REFRESH_TOKEN = "refresh_token"


class Serializer:
    fields = ["email", "password", "password_confirmation", "api_token"]
    extra_kwargs = {"password": {"write_only": True}, "token": {"read_only": True}}
    labels = {"password": "Passwort", "token": "Schlüssel", "secret": "Geheimnis"}
    widgets = {"password": "PasswordInput", "token": "HiddenInput"}


def login(request, password, token=None, secret=""):
    password = request.POST.get("password", "")
    token = request.headers["X-Auth-Token"]
    secret = settings.STORE_SECRET
    api_key = os.environ["STORE_API_KEY"]
    access_token = fetch_token(scope="store", client="web")
    password_hash = make_password(password)
    stored = "pbkdf2_sha256$260000$c29tZXNhbHQ$c29tZWhhc2hvZnRoZXBhc3N3b3Jkb2ZzdG9yZQ="
    user.password = "!"
    user.password = None
    if password == "":
        raise ValidationError("password", code="password_missing")
    log.info("token refreshed", extra={"token_type": "bearer", "password_changed": True})
    return redirect("password_reset_done", token=token)


def placeholders():
    connect(password="<your password>")
    connect(password="********")
    connect(password="xxxxxxxx")
    connect(password="${DB_PASSWORD}")
    connect(password="{{ password }}")
    connect(password="%(password)s")
    connect(password=f"{prefix}-{suffix}")
    connect(token="YOUR_TOKEN_HERE")
    connect(token="insert-your-token-here")
    connect(api_key="your-api-key")
    connect(secret="REPLACE_ME")
