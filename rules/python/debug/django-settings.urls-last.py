# ruleid: python-debug-django-settings
DEBUG = True
ROOT_URLCONF = "shop.urls"
