from Crypto.Hash import MD5


def keep(user, word, response, db, path):
    # ruleid: python-crypto-weak-hash-of-secret
    user.password = MD5.new(word).hexdigest()
    out = open(f"{path}/passwords.txt", "a")
    # ruleid: python-crypto-weak-hash-of-secret
    out.write(MD5.new(word).hexdigest())
    # ruleid: python-crypto-weak-hash-of-secret
    response.set_cookie("remember", MD5.new(word).hexdigest())
    # ruleid: python-crypto-weak-hash-of-secret
    db.execute("UPDATE users SET password = ? WHERE id = ?", [MD5.new(word).hexdigest()])
