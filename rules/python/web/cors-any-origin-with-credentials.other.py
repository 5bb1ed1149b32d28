# ok: python-web-cors-any-origin-with-credentials
CORS_ALLOW_ALL_ORIGINS = True
# ok: python-web-cors-any-origin-with-credentials
CORS_ORIGIN_ALLOW_ALL = True
