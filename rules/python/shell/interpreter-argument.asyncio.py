import asyncio
import flask


def extend():
    command = ["sh", "-c"]
    # ruleid: python-shell-interpreter-argument
    command.append(flask.request.args["script"])
