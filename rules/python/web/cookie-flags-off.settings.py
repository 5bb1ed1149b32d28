INSTALLED_APPS = ["shop"]
# ruleid: python-web-cookie-flags-off
SESSION_COOKIE_HTTPONLY = False
# ruleid: python-web-cookie-flags-off
SESSION_COOKIE_SECURE = False
if LOCAL:
    # ok: python-web-cookie-flags-off
    CSRF_COOKIE_SECURE = False
# ruleid: python-web-cookie-flags-off
CSRF_COOKIE_SECURE = False
