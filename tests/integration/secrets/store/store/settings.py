import os

from decouple import config

SECRET_KEY = "⟦{{alnum:50}}⟧"
SITE_NAME = "store"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
CSRF_COOKIE_NAME = "csrf_token"
AUTH_PASSWORD_VALIDATORS = [{"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"}]
LOGIN_URL = "/accounts/login/"
TOKEN_MODEL = "store.models.Token"

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "store",
        "USER": "store",
        "PASSWORD": "⟦gr4nde-Caf3⟧",
        "HOST": "db.internal",
    },
    "archive": {"NAME": "archive", "PASSWORD": os.environ["ARCHIVE_PASSWORD"]},
}

EMAIL_HOST_PASSWORD = os.getenv("EMAIL_PASSWORD", "⟦m41lBoxes!⟧")
STRIPE_SECRET = os.environ.get("STRIPE_SECRET") or "⟦{{alnum:32}}⟧"
JWT_SECRET = os.environ.get("JWT_SECRET", "⟦{{hex:48}}⟧")
MAPS_TOKEN = config("MAPS_TOKEN", default="⟦{{alnum:34}}⟧")
REGION = os.getenv("AWS_REGION", "eu-central-1")
REDIS_PASSWORD = os.getenv("REDIS_PASSWORD", "")
CELERY_BROKER_URL = "amqp://store:⟦{{alnum:20}}⟧@queue.internal:5672//"
CACHE_URL = f"redis://:{os.environ['CACHE_PASSWORD']}@cache.internal"
