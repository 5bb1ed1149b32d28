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
