import ast
import builtins

TABLE = {"double": lambda x: x * 2}
RULE = "1 + 1"


def run(text, scope):
    # ruleid: python-code-eval
    a = eval(text)
    # ruleid: python-code-eval
    exec(
        compile(text, "<text>", "exec"),
        scope,
    )
    # ruleid: python-code-eval
    b = builtins.eval(text + "()")
    return a, b


def fine(text, model):
    # ok: python-code-eval
    a = ast.literal_eval(text)
    # ok: python-code-eval
    b = eval(RULE)
    # ok: python-code-eval
    c = eval("sum(range(10))", {})
    # ok: python-code-eval
    model.eval()
    # ok: python-code-eval
    cursor = model.exec(text)
    return a, b, c, cursor, TABLE[text]


# Each of the other forms once.
import code
import timeit

# ruleid: python-code-eval
builtins.exec(text)
# ruleid: python-code-eval
code.InteractiveInterpreter().runsource(text)
# ruleid: python-code-eval
code.InteractiveConsole().push(text)
# ruleid: python-code-eval
timeit.timeit(text)
# ok: python-code-eval
exec("x = 1")
# ok: python-code-eval
builtins.eval("1 + 1")
# ok: python-code-eval
builtins.exec("x = 1")
# ok: python-code-eval
timeit.timeit("sum(range(10))")
# ok: python-code-eval
timeit.timeit(lambda: run(text, {}))
# ok: python-code-eval
exec(compile("x = 1", "<text>", "exec"))
# ok: python-code-eval
eval(request.args["formula"])
