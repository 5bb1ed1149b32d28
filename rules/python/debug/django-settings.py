import os

# ruleid: python-debug-django-settings
DEBUG = True

# ruleid: python-debug-django-settings
TEMPLATE_DEBUG = True

ALLOWED_HOSTS = []

INSTALLED_APPS = [
    "django.contrib.admin",
    "shop",
]

# ruleid: python-debug-django-settings
DEBUG = os.environ.get("DJANGO_DEBUG", "True") == "True"

# ok: python-debug-django-settings
DEBUG = os.environ.get("DJANGO_DEBUG") == "1"

# ok: python-debug-django-settings
SHOW_DEBUG = True

if os.environ.get("LOCAL"):
    # ok: python-debug-django-settings
    DEBUG = True


class Local:
    # ok: python-debug-django-settings
    DEBUG = True


# Each of the other forms once.
# ruleid: python-debug-django-settings
DEBUG_PROPAGATE_EXCEPTIONS = True
# ruleid: python-debug-django-settings
DEBUG = os.environ.get("DEBUG", True)
# ruleid: python-debug-django-settings
DEBUG = os.environ.get("DEBUG", "True")
# ruleid: python-debug-django-settings
DEBUG = os.environ.get("DEBUG", "1") == "1"
# ruleid: python-debug-django-settings
DEBUG = os.getenv("DEBUG", True)
# ruleid: python-debug-django-settings
DEBUG = os.getenv("DEBUG", "True")
# ruleid: python-debug-django-settings
DEBUG = os.getenv("DEBUG", "True") == "True"
# ruleid: python-debug-django-settings
DEBUG = os.getenv("DEBUG", "1") == "1"
# ruleid: python-debug-django-settings
DEBUG = env.bool("DEBUG", True)
# ruleid: python-debug-django-settings
DEBUG = env.bool("DEBUG", default=True)
# ruleid: python-debug-django-settings
DEBUG = env("DEBUG", default=True)
# ruleid: python-debug-django-settings
DEBUG = config("DEBUG", default=True, cast=bool)


def switch_on():
    # ok: python-debug-django-settings
    DEBUG = True
    return DEBUG
