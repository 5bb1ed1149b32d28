import builtins
import cProfile
import code
import flask
import js2py
import numexpr
import pandas
import timeit


def forms():
    value = flask.request.args["value"]
    # ok: python-code-eval-of-request
    eval(code)
    # ruleid: python-code-eval-of-request
    builtins.eval(value)
    # ruleid: python-code-eval-of-request
    builtins.exec(value)
    # ruleid: python-code-eval-of-request
    compile(value)
    # ruleid: python-code-eval-of-request
    execfile(value)
    # ruleid: python-code-eval-of-request
    code.InteractiveInterpreter().runsource(value)
    # ruleid: python-code-eval-of-request
    code.InteractiveInterpreter().runcode(value)
    # ruleid: python-code-eval-of-request
    code.InteractiveConsole().push(value)
    # ruleid: python-code-eval-of-request
    code.compile_command(value)
    # ruleid: python-code-eval-of-request
    timeit.timeit(value)
    # ruleid: python-code-eval-of-request
    pandas.eval(value)
    # ruleid: python-code-eval-of-request
    numexpr.evaluate(value)
    # ruleid: python-code-eval-of-request
    cProfile.run(value)
    # ruleid: python-code-eval-of-request
    js2py.eval_js(value)
