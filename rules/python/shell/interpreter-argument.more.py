import flask
import os
import subprocess


def forms():
    script = flask.request.args["script"]
    # ruleid: python-shell-interpreter-argument
    subprocess.run(("sh", "-c", script))
    # ruleid: python-shell-interpreter-argument
    subprocess.run(args=["sh", "-c", script])
    # ruleid: python-shell-interpreter-argument
    os.execv("/bin/sh", ["sh", "-c", script])
    # ruleid: python-shell-interpreter-argument
    os.execvp("sh", ["sh", "-c", script])
    # ok: python-shell-interpreter-argument
    subprocess.run(["echo", "-c", script])
    # ok: python-shell-interpreter-argument
    subprocess.run(["sh", "script.sh", script])


def inserted():
    command = ["sh", "-c"]
    # ruleid: python-shell-interpreter-argument
    command.insert(2, flask.request.args["script"])


def extended():
    command = ["sh", "-c"]
    # ruleid: python-shell-interpreter-argument
    command.extend([flask.request.args["script"]])


def one_by_one():
    command = []
    command.append("sh")
    command.append("-c")
    # ruleid: python-shell-interpreter-argument
    command.append(flask.request.args["script"])


def another_program():
    command = ["echo", "-c"]
    # ok: python-shell-interpreter-argument
    command.append(flask.request.args["script"])


def another_flag():
    command = ["sh", "-e"]
    # ok: python-shell-interpreter-argument
    command.append(flask.request.args["script"])


def put_together(verbose):
    script = flask.request.args["script"]
    # The list is where to change it.
    one = [
        "echo",
        "-c",
        # ok: python-shell-interpreter-argument
        script,
    ]
    subprocess.run(one)
    two = [
        "sh",
        "-e",
        # ok: python-shell-interpreter-argument
        script,
    ]
    subprocess.run(two)


def in_the_else(verbose):
    command = []
    if verbose:
        command = ["cat"]
    else:
        command.append("sh")
        command.append("-c")
    # ruleid: python-shell-interpreter-argument
    command.append(flask.request.args["script"])


def in_the_if(verbose):
    command = []
    if verbose:
        command.append("sh")
        command.append("-c")
    # ruleid: python-shell-interpreter-argument
    command.append(flask.request.args["script"])


def made_in_the_if(verbose):
    command = []
    if verbose:
        command = ["sh", "-c"]
    # ruleid: python-shell-interpreter-argument
    command.append(flask.request.args["script"])


def made_in_the_else(verbose):
    if verbose:
        command = ["cat"]
    else:
        command = ["sh", "-c"]
    # ruleid: python-shell-interpreter-argument
    command.append(flask.request.args["script"])
