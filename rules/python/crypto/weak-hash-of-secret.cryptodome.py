from Cryptodome.Hash import SHA1


def keep(user, word, response, db, path):
    # ruleid: python-crypto-weak-hash-of-secret
    user.password = SHA1.new(word).hexdigest()
    out = open(f"{path}/passwords.txt", "a")
    # ruleid: python-crypto-weak-hash-of-secret
    out.write(SHA1.new(word).hexdigest())
    # ruleid: python-crypto-weak-hash-of-secret
    response.set_cookie("remember", SHA1.new(word).hexdigest())
    # ruleid: python-crypto-weak-hash-of-secret
    db.execute("UPDATE users SET password = ? WHERE id = ?", [SHA1.new(word).hexdigest()])
