import _pickle
import cPickle
import cloudpickle
import dill
import flask
import joblib
import jsonpickle
import jsonpickle.unpickler
import marshal
import numpy
import pandas
import pickle
import shelve
import signer
import six.moves.cPickle
import socket
import torch


def forms():
    value = flask.request.args["value"]
    # ruleid: python-deserialization-pickle-from-request
    pickle.loads(flask.request.cookies)
    # ruleid: python-deserialization-pickle-from-request
    pickle.loads(socket.recvfrom())
    # ok: python-deserialization-pickle-from-request
    pickle.loads(signer.unsign(value))
    # ok: python-deserialization-pickle-from-request
    pickle.loads(torch.load(weights_only=True, value))
    # ruleid: python-deserialization-pickle-from-request
    pickle.Unpickler(value)
    # ruleid: python-deserialization-pickle-from-request
    cPickle.load(value)
    # ruleid: python-deserialization-pickle-from-request
    cPickle.Unpickler(value)
    # ruleid: python-deserialization-pickle-from-request
    _pickle.load(value)
    # ruleid: python-deserialization-pickle-from-request
    six.moves.cPickle.loads(value)
    # ruleid: python-deserialization-pickle-from-request
    dill.load(value)
    # ruleid: python-deserialization-pickle-from-request
    cloudpickle.load(value)
    # ruleid: python-deserialization-pickle-from-request
    joblib.load(value)
    # ruleid: python-deserialization-pickle-from-request
    pandas.read_pickle(value)
    # ruleid: python-deserialization-pickle-from-request
    torch.load(value)
    # ruleid: python-deserialization-pickle-from-request
    numpy.load(value, allow_pickle=True)
    # ruleid: python-deserialization-pickle-from-request
    shelve.open(value)
    # ruleid: python-deserialization-pickle-from-request
    marshal.loads(value)
    # ruleid: python-deserialization-pickle-from-request
    marshal.load(value)
    # ruleid: python-deserialization-pickle-from-request
    jsonpickle.loads(value)
    # ruleid: python-deserialization-pickle-from-request
    jsonpickle.unpickler.decode(value)
