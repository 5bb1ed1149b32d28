# ruleid: python-web-cookie-flags-off
SESSION_COOKIE_SECURE = False
INSTALLED_APPS = ["shop"]
