import fnmatch
import re
import regex


def expressions():
    name = source()
    # ruleid: sanitizers/regex
    sink(name)
    # ruleid: sanitizers/regex
    sink("Hello " + name.strip())
    # ok: sanitizers/regex
    sink(re.escape(name))
    # ok: sanitizers/regex
    sink(regex.escape(name))
    # ok: sanitizers/regex
    sink(fnmatch.translate(name))
