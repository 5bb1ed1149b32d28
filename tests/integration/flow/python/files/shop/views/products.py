from flask import request

import shop.models
from shop import models
from shop.db import connect
from shop.models import Product, Purchase, latest_order, ordered, ordered_by_name


def index():
    products = Product(connect())
    products.named(request.args["name"])
    products.cheap()
    products.numbered(request.args["id"])
    return products.count()


def orders():
    order = Purchase(connect(), request.args["note"], "1")
    # ruleid: flow
    sink(order.note)
    # ok: flow
    sink(order.number)
    order = latest_order(connect(), request.args["note"])
    # ruleid: flow
    sink(order.note)
    # ok: flow
    sink(order.number)


def by_star_reexport(cursor):
    # ruleid: flow
    cursor.execute("SELECT * FROM products " + ordered(request.args["column"]))
    # ok: flow
    cursor.execute("SELECT * FROM products " + ordered_by_name(request.args["column"]))


def by_dotted_package(cursor):
    text = models.ordered(request.args["column"])
    # ruleid: flow
    cursor.execute("SELECT * FROM products " + text)
    text = shop.models.ordered_by_name(request.args["column"])
    # ok: flow
    cursor.execute("SELECT * FROM products " + text)


def inside_out():
    order = shop.models.Purchase(connect(), "fixed", request.args["number"])
    # ruleid: flow
    sink(order.number)
    # ok: flow
    sink(order.note)
