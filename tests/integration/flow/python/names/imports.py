"""What a name is imported as is what it means."""
import flask
import flask as web
import os as system_calls
from flask import request
from flask import request as req
from os import system as run_command
import os
import shlex as quoting
from shlex import quote
from shlex import split as quote_not


def by_module():
    # ruleid: flow
    os.system("host " + flask.request.args["host"])
    # ok: flow
    os.system("host " + flask.current_app.config["HOST"])


def by_alias_of_a_module():
    # ruleid: flow
    system_calls.system("host " + web.request.args.get("host"))
    # ok: flow
    system_calls.system("host " + web.g.get("host"))


def by_name():
    # ruleid: flow
    os.system(request.args["cmd"])
    # ok: flow
    os.system(request.method)


def by_alias_of_a_name():
    # ruleid: flow
    run_command(req.form["cmd"])
    # ok: flow
    run_command(req.endpoint)


def sanitizers_are_names_too():
    # ok: flow
    os.system("ls " + quoting.quote(request.args["dir"]))
    # ok: flow
    os.system("ls " + quote(request.args["dir"]))
    # ruleid: flow
    os.system("ls " + quote_not(request.args["dir"])[0])


def a_local_import():
    from flask import request as incoming

    # ruleid: flow
    os.system(incoming.args["cmd"])


def a_local_name_of_the_same_spelling(request):
    # todook: flow
    os.system(request.args["cmd"])


def a_bound_name_is_no_import(args):
    os = args.toolkit
    # todook: flow
    os.system(request.args["cmd"])
