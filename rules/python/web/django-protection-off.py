import os

# ruleid: python-web-django-protection-off
SECURE_CONTENT_TYPE_NOSNIFF = False
INSTALLED_APPS = ["shop"]
OFF = False
# ruleid: python-web-django-protection-off
SECURE_SSL_REDIRECT = OFF
# ok: python-web-django-protection-off
SECURE_HSTS_PRELOAD = False
# ok: python-web-django-protection-off
SECURE_BROWSER_XSS_FILTER = True

if os.environ.get("LOCAL"):
    # ok: python-web-django-protection-off
    SECURE_SSL_REDIRECT = False


# Each of the other forms once.
# ruleid: python-web-django-protection-off
SECURE_BROWSER_XSS_FILTER = False
