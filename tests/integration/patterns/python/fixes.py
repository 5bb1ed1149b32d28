# ruleid: mended
x = load(path, safe=False)
# ok: mended
x = load(path, safe=True)

if ready:
    # ruleid: mended-over-lines
    release(lock)

# ruleid: mended-by-regex
digest(name="md5", text=text)

# ruleid: mended-once
pair("old", "old")
