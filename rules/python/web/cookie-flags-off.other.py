# ok: python-web-cookie-flags-off
SESSION_COOKIE_SECURE = False
