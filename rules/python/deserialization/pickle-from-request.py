import base64
import pickle
from pickle import loads

from flask import request


def view():
    # ruleid: python-deserialization-pickle-from-request
    cart = pickle.loads(base64.b64decode(request.cookies["cart"]))
    state = loads(
        # ruleid: python-deserialization-pickle-from-request
        request.get_data(),
    )
    return cart, state


def serve(connection):
    # ruleid: python-deserialization-pickle-from-request
    return pickle.loads(connection.recv(4096))


def fine(request, cache):
    # ok: python-deserialization-pickle-from-request
    stored = pickle.loads(cache.get("cart"))
    # ok: python-deserialization-pickle-from-request
    sent = pickle.dumps(request.form)
    return stored, sent


# Each of the other forms once.
import _pickle
import cloudpickle
import cPickle
import dill
import jsonpickle

# ruleid: python-deserialization-pickle-from-request
pickle.load(request.stream)
# ruleid: python-deserialization-pickle-from-request
cPickle.loads(request.data)
# ruleid: python-deserialization-pickle-from-request
_pickle.loads(request.data)
# ruleid: python-deserialization-pickle-from-request
dill.loads(request.data)
# ruleid: python-deserialization-pickle-from-request
cloudpickle.loads(request.data)
# ruleid: python-deserialization-pickle-from-request
jsonpickle.decode(request.data)


import hashlib
import hmac


def signed(key):
    raw = base64.b64decode(request.cookies["state"])
    signature, state = raw[:32], raw[32:]
    if not hmac.compare_digest(signature, hmac.new(key, state, hashlib.sha256).digest()):
        raise PermissionError
    # ok: python-deserialization-pickle-from-request
    return pickle.loads(state)


def signed_in_text(key, signature):
    state = request.data
    if hmac.compare_digest(hmac.new(key, state, "sha256").hexdigest(), signature):
        # ok: python-deserialization-pickle-from-request
        pickle.loads(state)
    if hmac.compare_digest(signature, hmac.new(key, state, "sha256").hexdigest()):
        # ok: python-deserialization-pickle-from-request
        pickle.loads(state)
    # ruleid: python-deserialization-pickle-from-request
    pickle.loads(state)


def signed_something_else(key, signature, name):
    state = request.data
    if hmac.compare_digest(hmac.new(key, name, "sha256").digest(), signature):
        # ruleid: python-deserialization-pickle-from-request
        pickle.loads(state)
    if hmac.compare_digest(hmac.new(key, state, "sha256").digest(), signature):
        # ok: python-deserialization-pickle-from-request
        pickle.loads(state)
