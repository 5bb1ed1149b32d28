INSTALLED_APPS = ["shop"]
# ruleid: python-debug-django-settings
DEBUG = True
