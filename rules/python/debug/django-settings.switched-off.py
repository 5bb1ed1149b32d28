# ok: python-debug-django-settings
DEBUG = True
INSTALLED_APPS = ["shop"]
DEBUG = False
