import hashlib


def keep(user, word, response, db, path):
    # ruleid: python-crypto-weak-hash-of-secret
    user.password = hashlib.md5(word).hexdigest()
    out = open(f"{path}/passwords.txt", "a")
    # ruleid: python-crypto-weak-hash-of-secret
    out.write(hashlib.md5(word).hexdigest())
    # ruleid: python-crypto-weak-hash-of-secret
    response.set_cookie("remember", hashlib.md5(word).hexdigest())
    # ruleid: python-crypto-weak-hash-of-secret
    db.execute("UPDATE users SET password = ? WHERE id = ?", [hashlib.md5(word).hexdigest()])
