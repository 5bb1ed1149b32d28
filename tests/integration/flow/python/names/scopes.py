"""Which of several bindings of a name is meant."""
import os
from flask import request

cmd = "uptime"
pending = None


def reads_the_module():
    # ok: flow
    os.system(cmd)


def shadows_the_module():
    cmd = request.args["cmd"]
    # ruleid: flow
    os.system(cmd)


def parameter_shadows(cmd=source()):
    # ruleid: flow
    os.system(cmd)


def writes_a_global():
    global pending
    pending = request.args["cmd"]
    # ruleid: flow
    os.system(pending)


def writes_a_local():
    pending = request.args["cmd"]
    # ok: flow
    os.system(cmd)
    return pending


def outer():
    value = request.args["cmd"]

    def reads_outer():
        # ruleid: flow
        os.system(value)

    def own_name():
        value = "uptime"
        # ok: flow
        os.system(value)

    reads_outer()
    own_name()


def rebinds_outer():
    value = request.args["cmd"]

    def reset():
        nonlocal value
        value = "uptime"

    reset()
    # ok: flow
    os.system(value)


def does_not_rebind_outer():
    value = request.args["cmd"]

    def reset():
        value = "uptime"
        return value

    reset()
    # ruleid: flow
    os.system(value)


def comprehension_has_its_own_scope():
    item = "uptime"
    names = [item for item in request.args.getlist("n")]
    # ok: flow
    os.system(item)
    # ruleid: flow
    os.system(names[0])


def chained_assignment():
    first = second = request.args["n"]
    # ruleid: flow
    os.system(second)
    first = second = "uptime"
    # ok: flow
    os.system(first)


def walrus():
    if (found := request.args.get("n")):
        # ruleid: flow
        os.system(found)
    if (found := "uptime"):
        # ok: flow
        os.system(found)


def swapped():
    left, right = request.args["n"], "uptime"
    left, right = right, left
    # ok: flow
    os.system(left)
    # ruleid: flow
    os.system(right)


def deleted():
    value = request.args["n"]
    del value
    value = "uptime"
    # ok: flow
    os.system(value)


def method_alias():
    run = os.system
    # ruleid: flow
    run(request.args["n"])
    # ok: flow
    run("uptime")


def source_alias():
    args = request.args
    # ruleid: flow
    os.system(args["n"])
    get = request.args.get
    # ruleid: flow
    os.system(get("n"))
    args = {"n": "uptime"}
    # ok: flow
    os.system(args["n"])


def request_alias():
    incoming = request
    # ruleid: flow
    os.system(incoming.args["n"])
