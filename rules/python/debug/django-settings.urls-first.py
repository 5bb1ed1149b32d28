ROOT_URLCONF = "shop.urls"
# ruleid: python-debug-django-settings
DEBUG = True
