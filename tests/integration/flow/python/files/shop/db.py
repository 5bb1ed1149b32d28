import sqlite3

from . import config

_connection = None


def connect():
    global _connection
    if _connection is None:
        _connection = sqlite3.connect(config.DATABASE)
    return _connection
