"""What comes in as an object of a class of ours, or as one of its few names; what a class declares by its fields."""
import fields
from concurrent.futures import ThreadPoolExecutor
from threading import Thread

from flask import request
from orders.schemas import Kind, Level, Order


@route("/orders")
def place(order: Order):
    # ruleid: flow-focus
    focus_sink(key=order.name)
    # ok: flow-focus
    focus_sink(key=order.size)
    # ok: flow-focus
    focus_sink(key=order.level)
    # ok: flow-focus
    focus_sink(key=order.mode)
    # ok: flow-focus
    focus_sink(key=order.price)
    # ruleid: flow-focus
    focus_sink(key=order.note)
    # ok: flow-focus
    focus_sink(key=order.gift)


@route("/orders")
def place_nested(order: Order):
    # ruleid: flow-focus
    focus_sink(key=order.first.sku)
    # ok: flow-focus
    focus_sink(key=order.first.count)
    for item in order.items:
        # ruleid: flow-focus
        focus_sink(key=item.sku)
        # ok: flow-focus
        focus_sink(key=item.count)


@route("/orders")
def place_by_method(order: Order):
    # ruleid: flow-focus
    focus_sink(key=order.label())
    # ok: flow-focus
    focus_sink(key=order.number())
    # ruleid: flow-focus
    focus_sink(key=order.dict())


@route("/levels")
def levels(level: Level, name: str):
    # ok: flow-focus
    focus_sink(key=level)
    # ok: flow-focus
    focus_sink(key=level.value)
    # ruleid: flow-focus
    focus_sink(key=name)


def made_of_input():
    text = request.args["level"]
    # ok: flow
    sink(Level(text).value)
    # ok: flow
    sink(Level[text].value)
    # ok: flow
    sink(Kind(text))
    # ruleid: flow
    sink(str(text))


class PingForm(Form):
    host = fields.Text()
    count = fields.Number()


def declared():
    form = PingForm(request.form)
    # ruleid: flow
    sink(form.cleaned["host"])
    # ok: flow
    sink(form.cleaned["count"])
    # ruleid: flow
    sink(form.cleaned.get("host"))
    # ok: flow
    sink(form.cleaned.get("count"))
    # ruleid: flow
    sink(form.cleaned)


def work(name, verbose):
    # ruleid: flow
    sink(name)
    # ok: flow
    sink(verbose)


def work_later(name, verbose):
    # ruleid: flow
    sink(name)
    # ok: flow
    sink(verbose)


def handed_over():
    Thread(target=work, args=(request.args["name"], True)).start()
    with ThreadPoolExecutor() as pool:
        pool.submit(work_later, request.args["name"], True)
