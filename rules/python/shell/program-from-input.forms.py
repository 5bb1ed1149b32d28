import asyncio
import asyncio.subprocess
import flask
import os
import pexpect
import pty
import subprocess


def forms(mode):
    value = flask.request.args["value"]
    # ruleid: python-shell-program-from-input
    subprocess.run(args=value)
    # ruleid: python-shell-program-from-input
    subprocess.call(value)
    # ruleid: python-shell-program-from-input
    subprocess.call(args=value)
    # ruleid: python-shell-program-from-input
    subprocess.call([value])
    # ruleid: python-shell-program-from-input
    subprocess.check_call(value)
    # ruleid: python-shell-program-from-input
    subprocess.check_call(args=value)
    # ruleid: python-shell-program-from-input
    subprocess.check_call([value])
    # ruleid: python-shell-program-from-input
    subprocess.check_output(args=value)
    # ruleid: python-shell-program-from-input
    subprocess.check_output([value])
    # ruleid: python-shell-program-from-input
    subprocess.Popen(value)
    # ruleid: python-shell-program-from-input
    subprocess.Popen(args=value)
    # ruleid: python-shell-program-from-input
    subprocess.Popen([value])
    # ruleid: python-shell-program-from-input
    asyncio.create_subprocess_exec(value)
    # ruleid: python-shell-program-from-input
    asyncio.subprocess.create_subprocess_exec(value)
    # ruleid: python-shell-program-from-input
    os.execl(value)
    # ruleid: python-shell-program-from-input
    os.execle(value)
    # ruleid: python-shell-program-from-input
    os.execlp(value)
    # ruleid: python-shell-program-from-input
    os.execv(value)
    # ruleid: python-shell-program-from-input
    os.execve(value)
    # ruleid: python-shell-program-from-input
    os.execvp(value)
    # ruleid: python-shell-program-from-input
    os.execvpe(value)
    # ruleid: python-shell-program-from-input
    os.spawnl(mode, value)
    # ruleid: python-shell-program-from-input
    os.spawnlp(mode, value)
    # ruleid: python-shell-program-from-input
    os.spawnv(mode, value)
    # ruleid: python-shell-program-from-input
    os.spawnvp(mode, value)
    # ruleid: python-shell-program-from-input
    os.posix_spawn(value)
    # ruleid: python-shell-program-from-input
    os.startfile(value)
    # ruleid: python-shell-program-from-input
    pty.spawn(value)
    # ruleid: python-shell-program-from-input
    pexpect.spawn(value)
