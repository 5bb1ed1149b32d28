import mslex
import oslex
import pipes
import shlex
import six.moves
import subprocess


def commands():
    name = source()
    # ruleid: sanitizers/shell
    sink(name)
    # ruleid: sanitizers/shell
    sink("Hello " + name.strip())
    # ok: sanitizers/shell
    sink(shlex.quote(name))
    # ok: sanitizers/shell
    sink(shlex.join(["convert", name]))
    # ok: sanitizers/shell
    sink(pipes.quote(name))
    # ok: sanitizers/shell
    sink(mslex.quote(name))
    # ok: sanitizers/shell
    sink(oslex.quote(name))
    # ok: sanitizers/shell
    sink(six.moves.shlex_quote(name))
    # ok: sanitizers/shell
    sink(subprocess.list2cmdline(["convert", name]))


def of_an_object(winrm, library):
    name = source()
    # ok: sanitizers/shell
    sink(winrm.shell.quote(name))
    # ruleid: sanitizers/shell
    sink(library.quote(name))
