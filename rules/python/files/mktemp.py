import os
import tempfile
from tempfile import mktemp as name

# ruleid: python-files-mktemp
a = tempfile.mktemp()
# ruleid: python-files-mktemp
b = name(
    suffix=".zip",
)
# ruleid: python-files-mktemp
c = os.tempnam("/tmp")
# ok: python-files-mktemp
d = tempfile.mkstemp()
# ok: python-files-mktemp
e = tempfile.NamedTemporaryFile(suffix=".zip")


# Each of the other forms once.
# ruleid: python-files-mktemp
os.tmpnam()
