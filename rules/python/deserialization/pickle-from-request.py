import base64
import pickle
from pickle import loads

from flask import request


def view():
    # ruleid: python-deserialization-pickle-from-request
    cart = pickle.loads(base64.b64decode(request.cookies["cart"]))
    # ruleid: python-deserialization-pickle-from-request
    state = loads(
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
