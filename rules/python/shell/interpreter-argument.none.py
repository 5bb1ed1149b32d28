import flask


def extend():
    command = ["sh", "-c"]
    # ok: python-shell-interpreter-argument
    command.append(flask.request.args["script"])
