def conflicts():
    value = source()
    # ruleid: not-conflicting
    sink(value)
    # ok: not-conflicting
    sink(other(value))


def encloses():
    value = source()
    # ruleid: enclosed
    emit(value)
    # ok: enclosed
    clean(emit(value))
    # ok: enclosed
    emit(clean(value))


def keys():
    name = source()
    # ruleid: under-a-key
    look(table[name])
    # ok: under-a-key
    look(table["name"])


def digests(text):
    # ruleid: called-source
    keep(weak.digest(text))
    # ok: called-source
    keep(strong.digest(text))
