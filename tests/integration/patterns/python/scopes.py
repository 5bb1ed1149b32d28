import native as table

# ruleid: reads-native
table.reader(1)

import guarded as table

# ok: reads-native
table.reader(2)

# ok: leaves
exit(0)
if asked:
    from sys import exit

    # ruleid: leaves
    exit(1)


def one():
    from native import reader

    # ruleid: reads-native
    reader(3)


def two():
    from guarded import reader

    # ok: reads-native
    reader(4)


def three(reader):
    # ok: reads-native
    reader(5)


try:
    from native import reader as either
except ImportError:
    from guarded import reader as either

# ruleid: reads-native
either(6)


def words():
    word = "first"
    # ruleid: constant-now
    emit(word)
    word = "second"
    # ok: constant-now
    emit(word)
    word = word + "first"
    # ok: constant-now
    emit(word)


def branches(asked):
    word = "first"
    if asked:
        word = other()
    # ok: constant-now
    emit(word)
    word = "first"
    # ruleid: constant-now
    emit(word)


def loops(items):
    word = "first"
    for item in items:
        # ok: constant-now
        emit(word)
        word = item


query = "select %s" % name
# ruleid: typed-anew
execute(query)
query: str = build(query)
# ok: typed-anew
execute(query)

options = {"safe": False}
# ruleid: changed-dict
configure(options)
options["safe"] = True
# ok: changed-dict
configure(options)
