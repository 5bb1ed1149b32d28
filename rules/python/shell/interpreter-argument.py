import asyncio
import os
import shlex
import subprocess as sp

NAME = "backup.tar"


def scripts(name, user):
    # ruleid: python-shell-interpreter-argument
    sp.run(["bash", "-c", f"tar -xf {name} | wc -l"])
    # ruleid: python-shell-interpreter-argument
    sp.check_output(
        [
            "/bin/sh",
            "-lc",
            "id -u " + user,
        ],
        text=True,
    )
    # ruleid: python-shell-interpreter-argument
    os.execl("/bin/sh", "sh", "-c", "exec tail -f %s" % name)
    # ok: python-shell-interpreter-argument
    sp.run(["bash", "-c", 'tar -xf "$1" | wc -l', "bash", name])
    # ok: python-shell-interpreter-argument
    sp.run(["bash", "-c", f"tar -xf {shlex.quote(name)} | wc -l"])
    # ok: python-shell-interpreter-argument
    sp.run(["bash", "-c", f"tar -xf {NAME} | wc -l"])
    # ok: python-shell-interpreter-argument
    sp.run(["python", "-c", f"print({len(name)})"])


def list_first(name):
    command = ["bash", "-c", "wc -l " + name]
    # ruleid: python-shell-interpreter-argument
    return sp.check_output(command)


async def event_loop(branch):
    # ruleid: python-shell-interpreter-argument
    await asyncio.create_subprocess_exec("bash", "-c", f"git checkout {branch} && make")
    # ok: python-shell-interpreter-argument
    await asyncio.create_subprocess_exec("git", "checkout", f"origin/{branch}")


# Each of the other forms once.
# ruleid: python-shell-interpreter-argument
sp.run(["bash", "-c", "wc -l " + name])
# ok: python-shell-interpreter-argument
sp.run("backup.tar", "backup.tar", "text")
# ok: python-shell-interpreter-argument
sp.run(["backup.tar", "backup.tar", shlex.join()])
# ok: python-shell-interpreter-argument
sp.run("backup.tar", "backup.tar", shlex.quote())
