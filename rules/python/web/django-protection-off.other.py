# ok: python-web-django-protection-off
SECURE_SSL_REDIRECT = False
