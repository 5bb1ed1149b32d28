import hashlib


def lines(word, response, db, path):
    out = open(f"{path}/passwords.txt", "a")
    out.write(
        # ruleid: python-crypto-weak-hash-of-secret
        hashlib.md5(word).hexdigest()
    )
    response.set_cookie(
        "remember",
        # ruleid: python-crypto-weak-hash-of-secret
        hashlib.md5(word).hexdigest(),
    )
    db.execute(
        "UPDATE users SET password = ? WHERE id = ?",
        (
            # ruleid: python-crypto-weak-hash-of-secret
            hashlib.md5(word).hexdigest(),
            db.user,
        ),
    )
