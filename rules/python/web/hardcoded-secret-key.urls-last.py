# ruleid: python-web-hardcoded-secret-key
SECRET_KEY = "a-very-quiet-word"
ROOT_URLCONF = "shop.urls"
