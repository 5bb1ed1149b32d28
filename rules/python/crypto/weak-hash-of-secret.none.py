# Where nothing but one function hashes, and says so by its own import, digests shorten texts.
def short_of(text):
    import hashlib

    return hashlib.md5(text).hexdigest()


def describe(function, response, db, path):
    # ok: python-crypto-weak-hash-of-secret
    function.signature = short_of(function.text)
    out = open(f"{path}/tokens.txt", "a")
    # ok: python-crypto-weak-hash-of-secret
    out.write(short_of(function.text))
    # ok: python-crypto-weak-hash-of-secret
    response.set_cookie("version", short_of(function.text))
    # ok: python-crypto-weak-hash-of-secret
    db.execute("UPDATE words SET token_kind = ? WHERE id = ?", [short_of(function.text)])
