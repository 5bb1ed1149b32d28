import jsonpickle
from jsonpickle import decode as thaw


def load(text, order):
    # ruleid: python-deserialization-jsonpickle
    a = jsonpickle.decode(text)
    # ruleid: python-deserialization-jsonpickle
    b = thaw(
        text,
        keys=True,
    )
    # ok: python-deserialization-jsonpickle
    c = jsonpickle.encode(order)
    # ok: python-deserialization-jsonpickle
    d = jsonpickle.decode(jsonpickle.encode(order))
    return a, b, c, d


# Each of the other forms once.
import jsonpickle.unpickler

# ruleid: python-deserialization-jsonpickle
jsonpickle.loads(text)
# ruleid: python-deserialization-jsonpickle
jsonpickle.unpickler.decode(text)
