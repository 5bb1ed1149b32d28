import marshal
from marshal import loads as un


def read(file, blob):
    # ruleid: python-deserialization-marshal
    a = marshal.load(file)
    # ruleid: python-deserialization-marshal
    b = un(blob)
    # ok: python-deserialization-marshal
    c = marshal.dumps(a)
    # ok: python-deserialization-marshal
    d = un.__name__
    return a, b, c, d
