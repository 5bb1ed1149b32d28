"""Constants, state and callbacks of other files."""
import os

from flask import request

from shop import config
from shop.config import EXPORT_TOOL, FLAGS
from shop.lib.hooks import LAST, emit, on, remember, with_each


def export():
    # ok: flow
    os.system(EXPORT_TOOL + " --all")
    # ruleid: flow
    os.system(EXPORT_TOOL + " " + request.args["what"])
    text = request.args["what"]
    if FLAGS["legacy"]:
        # ok: flow
        os.system(text)
    if config.FLAGS["audit"]:
        # ruleid: flow
        os.system(text)


def callbacks():
    def show(text):
        # ruleid: flow
        sink(text)

    def show_own(text):
        # ok: flow
        sink(text)

    with_each([request.args["a"]], show)
    with_each(["fixed"], show_own)


def decorated():
    given = emit(request.args["event"])
    # ruleid: flow
    sink(given)
    given = emit("fixed")
    # ok: flow
    sink(given)


@on("saved")
def handler(text):
    return "a" + text


def called_through_a_decorator():
    given = handler(request.args["event"])
    # ruleid: flow
    sink(given)
    given = handler("fixed")
    # ok: flow
    sink(given)


def stored_elsewhere():
    remember(request.args["last"])
    # ruleid: flow
    sink(LAST["value"])
    # ok: flow
    sink(LAST["kind"])
