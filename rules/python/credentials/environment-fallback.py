import os
from dataclasses import dataclass, field
from os import environ, getenv

import click
from decouple import config
from pydantic import Field, SecretStr

# ruleid: python-credentials-environment-fallback
a = os.getenv("DB_PASSWORD", "Tr0ub4dor&3")
# ruleid: python-credentials-environment-fallback
b = os.getenv("API_TOKEN", default="{{alnum:32}}")
# ruleid: python-credentials-environment-fallback
c = os.environ.get("API_KEY", "{{alnum:32}}")
# ruleid: python-credentials-environment-fallback
d = environ.get("API_KEY", default="{{alnum:32}}")
# ruleid: python-credentials-environment-fallback
os.environ.setdefault("DB_PASSWORD", "hunter2!")
# ruleid: python-credentials-environment-fallback
e = os.environ.pop("DB_PASSWORD", "hunter2!")
# ruleid: python-credentials-environment-fallback
f = os.getenv("DB_PASSWORD") or "hunter2!"
# ruleid: python-credentials-environment-fallback
g = os.environ.get("DB_PASSWORD") or "hunter2!"
# ruleid: python-credentials-environment-fallback
h = getenv("DB_PASSWORD", None) or "hunter2!"
# ruleid: python-credentials-environment-fallback
i = environ.get("DB_PASSWORD", None) or "hunter2!"
# ruleid: python-credentials-environment-fallback
PASSWORD = os.getenv("DB_PW_MAIN", "hunter2!")
# ruleid: python-credentials-environment-fallback
PASSWORD = os.environ.get("DB_MAIN", "hunter2!")
# ruleid: python-credentials-environment-fallback
PASSWORD = os.getenv("DB_MAIN") or "hunter2!"
# ruleid: python-credentials-environment-fallback
PASSWORD = os.environ.get("DB_MAIN") or "hunter2!"
# ruleid: python-credentials-environment-fallback
SECRET_KEY = config("SECRET_KEY", default="{{alnum:50}}")
# ruleid: python-credentials-environment-fallback
j = env.str("SENTRY_TOKEN", default="{{hex:32}}")
# ruleid: python-credentials-environment-fallback
k = parser.get("mail", "password", fallback="hunter2!")
# ruleid: python-credentials-environment-fallback
l = section.get("password", fallback="hunter2!")
# ruleid: python-credentials-environment-fallback
m = options.get("password", "hunter2!")
# ruleid: python-credentials-environment-fallback
n = options.pop("password", "hunter2!")
# ruleid: python-credentials-environment-fallback
o = getattr(settings, "API_SECRET", "{{alnum:32}}")
# ruleid: python-credentials-environment-fallback
p = options.get("password") or "hunter2!"
# ruleid: python-credentials-environment-fallback
parser.add_argument("--password", help="the password", default="hunter2!")
# ok: python-credentials-environment-fallback
q = os.getenv("DB_PASSWORD", "")
# ok: python-credentials-environment-fallback
r = os.environ.get("DB_PASSWORD")
# ok: python-credentials-environment-fallback
s = os.environ.get("TOKEN_URL", "https://login.acme.dev/oauth/token")
# ok: python-credentials-environment-fallback
t = os.getenv("PASSWORD_FILE", "/run/secrets/db_password")
# ok: python-credentials-environment-fallback
u = os.getenv("DB_PASSWORD", os.getenv("PGPASSWORD"))
# ok: python-credentials-environment-fallback
v = config("NEXT_TOKEN", default="{{alnum:50}}")


class Settings(BaseSettings):
    # ruleid: python-credentials-environment-fallback
    jwt_secret: str = Field("{{alnum:40}}", env="JWT")
    # ruleid: python-credentials-environment-fallback
    password: str = Field(default="hunter2!", min_length=8)
    # ok: python-credentials-environment-fallback
    token: str = Field(..., env="TOKEN")


@dataclass
class Options:
    # ruleid: python-credentials-environment-fallback
    password: str = field(repr=False, default="hunter2!")
    # ruleid: python-credentials-environment-fallback
    api_key: SecretStr = SecretStr(os.environ.get("SERVICE", "{{alnum:32}}"))
    # ruleid: python-credentials-environment-fallback
    auth_key: SecretStr = SecretStr(os.getenv("SERVICE", "{{alnum:32}}"))


# ruleid: python-credentials-environment-fallback
parser.add_argument("--db-pass", default="Winter2023!")
# ok: python-credentials-environment-fallback
parser.add_argument("--by-pass-cache", default="Winter2023!")
