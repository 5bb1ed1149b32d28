import pickle
import pickle as p
import shelve
from pickle import loads as thaw

import pandas as pd


def restore(path, blob):
    with open(path, "rb") as file:
        # ruleid: python-deserialization-pickle
        state = pickle.load(file)
    # ruleid: python-deserialization-pickle
    other = thaw(
        blob,
        encoding="bytes",
    )
    # ruleid: python-deserialization-pickle
    frame = pd.read_pickle(path)
    # ruleid: python-deserialization-pickle
    store = shelve.open(path)
    return state, other, frame, store


def fine(state):
    # ok: python-deserialization-pickle
    blob = pickle.dumps(state)
    # ok: python-deserialization-pickle
    copy = p.loads(p.dumps(state))
    return blob, copy


# Each of the other forms once.
import _pickle
import cPickle
import cloudpickle
import dill
import joblib
import six.moves.cPickle

# ruleid: python-deserialization-pickle
pickle.Unpickler(stream)
# ruleid: python-deserialization-pickle
_pickle.load(stream)
# ruleid: python-deserialization-pickle
_pickle.loads(stream)
# ruleid: python-deserialization-pickle
cPickle.load(stream)
# ruleid: python-deserialization-pickle
cPickle.loads(stream)
# ruleid: python-deserialization-pickle
cPickle.Unpickler(stream)
# ruleid: python-deserialization-pickle
six.moves.cPickle.load(stream)
# ruleid: python-deserialization-pickle
six.moves.cPickle.loads(stream)
# ruleid: python-deserialization-pickle
dill.load(stream)
# ruleid: python-deserialization-pickle
dill.loads(stream)
# ruleid: python-deserialization-pickle
cloudpickle.load(stream)
# ruleid: python-deserialization-pickle
cloudpickle.loads(stream)
# ruleid: python-deserialization-pickle
joblib.load(stream)
# ok: python-deserialization-pickle
cPickle.loads(cPickle.dumps(stream))
# ok: python-deserialization-pickle
dill.loads(dill.dumps(stream))
