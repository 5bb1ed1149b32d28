# ruleid: any-string
f("a" "b")
# ruleid: any-string
f(b"a")
# ruleid: any-string
f("a" + "b")
# ok: any-string
f("%s" % x)
# ok: any-string
f("{}".format("a"))
# ok: any-string
f(f"a{x}")

NAME = "fixed"
# ruleid: any-string
f(NAME)

# ruleid: exact-string
g('ab')
# ruleid: exact-string
g("a" + "b")
# ok: exact-string
g("abc")

# ruleid: number
h(0x8)
# ruleid: number
h(4 + 4)
# ok: number
h(9)

# ruleid: like
k("http://x")
# ok: like
k("https://x")

# ruleid: formatted
m(f"a {x} b")
# ok: formatted
m("a x b")

# ruleid: keywords
n(1, b=2, a=3)
# ok: keywords
n(1, a=3)

# ruleid: only-first
o(1)
# ok: only-first
o(1, 2)

# ruleid: rest
p(1, 2, last=3)
# ok: rest
p(2, 1)

# ruleid: empty-or-not
d = {}
# ruleid: empty-or-not
d = {"a": 1}
# ruleid: empty-or-not
d = {1, 2}
# ok: empty-or-not
d = [1]

# ruleid: pair
q({"a": 1, "verify": False, **more})
# ok: pair
q({"verify": True})

# ruleid: chain
db.table("a").where(x).run()
# ok: chain
db.table("a").run()

# ruleid: either-side
if a and b and c:
    pass
# ok: either-side
if b and c:
    pass

# ruleid: same-twice
x == x
# ok: same-twice
x == y

# ruleid: a-lambda
sort(key=lambda v: v[0])

# ruleid: subscript
request.args["q"]
# ok: subscript
request.args

fallback = settings
# ruleid: what-it-stands-for
fallback.update(1)


class Sized:
    SIZE = 8
    CHANGED = 8

    def __init__(self, given):
        self.count = 8
        self.given = given
        self.again = 8

    def act(self):
        # ruleid: number
        h(self.SIZE)
        # ruleid: number
        h(self.count)
        # ok: number
        h(self.given)
        # ok: number
        h(self.again)
        # ok: number
        h(self.CHANGED)

    def change(self, other):
        self.CHANGED = other
        self.again = other


class Base:
    SIZE = 8

    def act(self):
        # ok: number
        h(self.SIZE)
        # ruleid: number
        h(Base.SIZE)


class Below(Base):
    SIZE = 9


def outside(thing):
    # ruleid: number
    h(Sized.SIZE)
    # ok: number
    h(thing.SIZE)
    # ok: number
    h(Sized.count)
