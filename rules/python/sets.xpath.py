import html
import markupsafe
import xml.sax.saxutils


def queries():
    name = source()
    # ruleid: sanitizers/xpath
    sink(name)
    # ruleid: sanitizers/xpath
    sink("Hello " + name.strip())
    # ok: sanitizers/xpath
    sink(name.replace("'", "&apos;"))
    # ok: sanitizers/xpath
    sink(name.replace("'", ""))
    # ok: sanitizers/xpath
    sink(name.replace('"', "&quot;"))
    # ok: sanitizers/xpath
    sink(xml.sax.saxutils.quoteattr(name))
    # ok: sanitizers/xpath
    sink(html.escape(name))
    # ok: sanitizers/xpath
    sink(markupsafe.escape(name))


def looked_at_first():
    name = source()
    if "'" in name:
        return None
    # ok: sanitizers/xpath
    sink(name)


def refused():
    name = source()
    if "'" in name:
        raise ValueError(name)
    # ok: sanitizers/xpath
    sink(name)


def in_double_quotes():
    name = source()
    if '"' in name:
        return None
    # ok: sanitizers/xpath
    sink(name)


def only_told():
    name = source()
    if "'" in name:
        print("odd")
    # ruleid: sanitizers/xpath
    sink(name)
