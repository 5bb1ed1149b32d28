# ruleid: sequence
handle = acquire()
use(handle)
if ready:
    release(handle)

# ok: sequence
handle2 = acquire()
release(handle3)

# ruleid: after-nested
table = {}
for key, value in pairs.items():
    if key not in table:
        table[key] = []
    table[key].append(value)

# ok: after-nested
table2 = {}
for key, value in pairs.items():
    if key not in table2:
        table2[key] = []
        table2[key].append(value)

# ok: same-variable
url = "http"


def fetch():
    # ruleid: same-variable
    url = "http"
    get(url)


# ruleid: deep-statement
result = [acquire(), 1]


# ruleid: branch
if debug:
    log()
else:
    pass

# ruleid: method-of
class Handler(Base, metaclass=Meta):
    x = 1

    async def get(self, request):
        return 1


# ok: method-of
class Other(Mixin, Base):
    def get(self, request):
        return 1


try:
    go()
# ruleid: handler
except ValueError:
    pass

try:
    go()
# ok: handler
except KeyError:
    pass

# ruleid: context
with open(path) as f:
    f.read()

# ruleid: loop
for i in range(3):
    go(i)

# ruleid: if-condition
if not verify(x) and y:
    go()
