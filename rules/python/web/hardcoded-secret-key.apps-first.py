INSTALLED_APPS = ["shop"]
# ruleid: python-web-hardcoded-secret-key
SECRET_KEY = "a-very-quiet-word"


def key():
    # ok: python-web-hardcoded-secret-key
    SECRET_KEY = "a-very-quiet-word"
    return SECRET_KEY
