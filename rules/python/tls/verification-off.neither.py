def load(store, url):
    # ok: python-tls-verification-off
    return store.get(url, ssl=False)
