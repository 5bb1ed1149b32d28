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
