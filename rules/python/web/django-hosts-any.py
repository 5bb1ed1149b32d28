import os

STAR = "*"

# ruleid: python-web-django-hosts-any
ALLOWED_HOSTS = ["*"]
# ruleid: python-web-django-hosts-any
ALLOWED_HOSTS = [
    "shop.example",
    STAR,
]
# ok: python-web-django-hosts-any
ALLOWED_HOSTS = ["shop.example", ".shop.example"]
# ok: python-web-django-hosts-any
ALLOWED_HOSTS = os.environ["HOSTS"].split(",")

if os.environ.get("LOCAL"):
    # ok: python-web-django-hosts-any
    ALLOWED_HOSTS = ["*"]


# Each of the other forms once.
# ruleid: python-web-django-hosts-any
ALLOWED_HOSTS = ("*",)
# ruleid: python-web-django-hosts-any
ALLOWED_HOSTS = "*"


def hosts():
    # ok: python-web-django-hosts-any
    ALLOWED_HOSTS = ["*"]
    return ALLOWED_HOSTS


class TestSettings:
    # ok: python-web-django-hosts-any
    ALLOWED_HOSTS = ["*"]
