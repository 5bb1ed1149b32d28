# ruleid: python-web-hardcoded-secret-key
SECRET_KEY = "a-very-quiet-word"
INSTALLED_APPS = ["shop"]
