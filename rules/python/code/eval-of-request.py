from flask import request


def view():
    # ruleid: python-code-eval-of-request
    a = eval(request.args["formula"])
    exec(
        # ruleid: python-code-eval-of-request
        "result = " + request.form.get("code", ""),
    )
    formula = request.values.get("formula")
    # ruleid: python-code-eval-of-request
    b = eval(formula)
    return a, b


def fine():
    size = int(request.args["size"])
    # ok: python-code-eval-of-request
    a = eval("2 ** 10")
    # ok: python-code-eval-of-request
    b = eval(size)
    return a, b


# Each of the other forms once.
# ruleid: python-code-eval-of-request
exec(eval(request.args["formula"]))
body = request.args["formula"]
# ruleid: python-code-eval-of-request
exec(body)
