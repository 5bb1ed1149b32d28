import asyncio
import os
import shlex
import subprocess as sp

NAME = "backup.tar"


def scripts(name, user):
    # ruleid: python-shell-interpreter-argument
    sp.run(["bash", "-c", f"tar -xf {name} | wc -l"])
    sp.check_output(
        [
            "/bin/sh",
            "-lc",
            # ruleid: python-shell-interpreter-argument
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
    # ruleid: python-shell-interpreter-argument
    command = ["bash", "-c", "wc -l " + name]
    return sp.check_output(command)


async def event_loop(branch):
    # ruleid: python-shell-interpreter-argument
    await asyncio.create_subprocess_exec("bash", "-c", f"git checkout {branch} && make")
    # ok: python-shell-interpreter-argument
    await asyncio.create_subprocess_exec("git", "checkout", f"origin/{branch}")


# Each of the other forms once.
# ruleid: python-shell-interpreter-argument
sp.call(["bash", "-c", f"tar -xf {name} | wc -l"])
# ruleid: python-shell-interpreter-argument
sp.check_call(["bash", "-c", f"tar -xf {name} | wc -l"])
# ruleid: python-shell-interpreter-argument
sp.Popen(["bash", "-c", f"tar -xf {name} | wc -l"])
# ruleid: python-shell-interpreter-argument
sp.run(["bash", "-c", "tar -xf %s | wc -l" % name])
# ruleid: python-shell-interpreter-argument
sp.run(["bash", "-c", "tar -xf {} | wc -l".format(name)])
# ruleid: python-shell-interpreter-argument
os.execlp("sh", "sh", "-c", f"tail -f {name}")
# ruleid: python-shell-interpreter-argument
os.spawnl(os.P_WAIT, "/bin/sh", "sh", "-c", f"tail -f {name}")
# ruleid: python-shell-interpreter-argument
os.spawnlp(os.P_WAIT, "sh", "sh", "-c", f"tail -f {name}")
# ruleid: python-shell-interpreter-argument
os.execl("/bin/sh", "sh", "-c", "tail -f " + name)
# ruleid: python-shell-interpreter-argument
os.execl("/bin/sh", "sh", "-c", "tail -f {}".format(name))
# ok: python-shell-interpreter-argument
container.run(["bash", "-c", f"tar -xf {name} | wc -l"])
# ok: python-shell-interpreter-argument
sp.run(["bash", "--rcfile", f"{name}.rc"])
# ok: python-shell-interpreter-argument
sp.run(["bash", "-c", "rm " + shlex.join(names)])
# ok: python-shell-interpreter-argument
os.execl("/bin/sh", "sh", "-c", "tail -f " + NAME)
# ok: python-shell-interpreter-argument
os.execl("/bin/sh", "sh", "-c", "tail -f " + shlex.quote(name))


def put_together_first(name, given):
    # ruleid: python-shell-interpreter-argument
    command = ["bash", "-c", f"wc -l {name}"]
    a = sp.run(command)
    # ok: python-shell-interpreter-argument
    b = sp.run(given)
    return a, b


def formatted_first(name):
    # ruleid: python-shell-interpreter-argument
    command = ["bash", "-c", "wc -l %s" % name]
    return sp.run(command)


def formatted_anew(name):
    # ruleid: python-shell-interpreter-argument
    command = ["bash", "-c", "wc -l {}".format(name)]
    return sp.run(command)


def constant_first():
    command = ["bash", "-c", "wc -l " + NAME]
    # ok: python-shell-interpreter-argument
    return sp.run(command)


def quoted_first(name):
    command = ["bash", "-c", "wc -l " + shlex.quote(name)]
    # ok: python-shell-interpreter-argument
    return sp.run(command)


def appended(name, windows):
    args = []
    if windows:
        args.append("cmd.exe")
        args.append("/c")
    else:
        args.append("sh")
        args.append("-c")
    # ruleid: python-shell-interpreter-argument
    args.append(f"echo {name}")
    return sp.run(args)


def begun(name):
    args = ["sh", "-c"]
    # ruleid: python-shell-interpreter-argument
    args += ["wc -l " + name]
    return sp.run(args)


def appended_apart(name):
    args = ["wc", "-l"]
    # ok: python-shell-interpreter-argument
    args.append("./" + name)
    return sp.run(args)
