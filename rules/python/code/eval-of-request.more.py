import flask


def single():
    code = flask.request.args["code"]
    if "'" in code[1:-1]:
        return None
    # ok: python-code-eval-of-request
    eval(code)


def double():
    code = flask.request.args["code"]
    if '"' in code[1:-1]:
        return None
    # ok: python-code-eval-of-request
    eval(code)


def raised():
    code = flask.request.args["code"]
    if "'" in code[1:-1]:
        raise ValueError
    # ok: python-code-eval-of-request
    eval(code)


def long():
    code = flask.request.args["code"]
    if len(code) > 9:
        return None
    # ruleid: python-code-eval-of-request
    eval(code)
