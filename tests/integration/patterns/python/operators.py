# ruleid: all-of
run(user, shell=True)
# ok: all-of
run(user)


def handler(request):
    # ruleid: inside
    send(request)


# ok: inside
send(request)


def sandboxed():
    # ok: not-inside
    load(data)


# ruleid: not-inside
load(data)

# ruleid: any-of
start(1)
# ruleid: any-of
begin(1)
# ok: any-of
commence(1)

# ruleid: without
open_it(path)
# ok: without
open_it("fixed")

# ruleid: regex-and-not
key = "AB12"
# ok: regex-and-not
key = "AB00"

# ruleid: focused
put(where, what)

# ruleid: focus-meets
encode({"some": 1}, "literal", mode="x")
# ok: focus-meets
encode({"some": "text"}, variable, mode="x")

# ruleid: nested-formula
call(inner(user))
# ok: nested-formula
call(inner("fixed"))
# ok: nested-formula
call(outer(user))

# ruleid: other-language
render("<b>%s")
# ok: other-language
render("plain %s")

# ruleid: compared
wait(120)
# ruleid: compared
wait(60 * 2)
# ok: compared
wait(30)

# ruleid: random-looking
token = "f8Kq02LxVb71TzRw"
# ok: random-looking
token = "a plain sentence"

# ruleid: typed
client: Client = make()
client.get(1)

# ruleid: left-anchored
f_md5(1)
# ok: left-anchored
not_f_md5(1)
