INSTALLED_APPS = ["shop"]
# ruleid: python-web-django-protection-off
SECURE_SSL_REDIRECT = False
