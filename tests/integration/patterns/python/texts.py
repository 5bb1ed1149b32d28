# ruleid: host-in-text
visit("http://example.com")
# ok: host-in-text
visit("https://example.com")
# ok: host-in-text
visit(url)

# ruleid: slow-expression
match("(a+)+$", text)
# ok: slow-expression
match("a+$", text)

# ruleid: text-of-form
send("someone@example.com")
# ok: text-of-form
send("Someone@example.com")

# ruleid: rest-of-arguments
run(a, b, last)
# ok: rest-of-arguments
run(a, last, b)

# ruleid: compared-by-length
key("abc")
# ok: compared-by-length
key("abcd")

# ruleid: compared-in-a-list
mode(0o777)
# ok: compared-in-a-list
mode(0o600)

# ruleid: operand-in-a-row
allowed = owner or admin
# ruleid: operand-in-a-row
allowed = owner or admin or guest
# ok: operand-in-a-row
allowed = owner or guest
