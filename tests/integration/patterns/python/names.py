import subprocess as sp
import os.path
from yaml import load as parse
from pickle import *

# ruleid: full-name
sp.run(1)
# ok: full-name
run(1)
# ok: full-name
other.subprocess.run(1)
# ruleid: member
parse(text)
# ruleid: star
loads(text)

make = sp.run
# ruleid: full-name
make(2)


# ruleid: decorator
@cache
def one():
    yield 1


# ruleid: decorator
@cache(maxsize=2)
@other
def two():
    yield 2


# ok: decorator
@cached
def three():
    yield 3


# ruleid: import-of, import-of-member
from warned.of import thing
# ruleid: import-of, import-of-member
import warned.of.thing as alias
# ruleid: import-of
# ok: import-of-member
from warned.of import other
# ok: import-of
import warned.off
