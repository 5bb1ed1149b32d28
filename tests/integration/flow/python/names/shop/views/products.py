"""Relative, absolute and star imports."""
from ..incoming import sort_column, default_column
from ..settings import *
from .. import incoming
from . import shared
from .shared import cheapest as lowest
import shop.incoming
import shop.settings as settings


def index(cursor):
    # ruleid: flow
    cursor.execute("SELECT * FROM products ORDER BY " + sort_column())
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + default_column())


def by_package(cursor):
    # ruleid: flow
    cursor.execute("SELECT * FROM products ORDER BY " + incoming.sort_column())
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + incoming.DEFAULT_SORT)


def by_absolute_path(cursor):
    # ruleid: flow
    cursor.execute("SELECT * FROM products ORDER BY " + shop.incoming.sort_column())
    # ok: flow
    cursor.execute("SELECT * FROM products ORDER BY " + shop.incoming.default_column())


def by_star():
    # ruleid: flow
    sink(title())
    # ok: flow
    sink(heading())
    # ok: flow-built
    lookup("report " + REPORT)


def by_alias():
    # ruleid: flow
    sink(settings.title())
    # ok: flow
    sink(settings.heading())


def by_neighbour(cursor):
    # ruleid: flow
    cursor.execute("SELECT 1 WHERE price < " + shared.given_price())
    # ok: flow
    cursor.execute("SELECT 1 WHERE price < " + shared.cheapest())
    # ok: flow
    cursor.execute("SELECT 1 WHERE price < " + lowest())
