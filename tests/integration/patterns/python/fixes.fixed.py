# ruleid: mended
x = load(path, safe=True)
# ok: mended
x = load(path, safe=True)

if ready:
    # ruleid: mended-over-lines
    check(lock)
    release(lock)

# ruleid: mended-by-regex
digest(name="sha256", text=text)

# ruleid: mended-once
pair("new", "old")
