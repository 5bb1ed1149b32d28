from shop.settings import *

# ok: python-debug-django-settings
DEBUG = True
