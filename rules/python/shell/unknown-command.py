import os
import shlex
import subprocess
import sys
from subprocess import check_output as out

FETCH = "git fetch --all"


def handed_in(command, args):
    # ruleid: python-shell-unknown-command
    subprocess.run(command, shell=True)
    # ruleid: python-shell-unknown-command
    os.system(sys.argv[1])
    # ruleid: python-shell-unknown-command
    text = out(
        self_command(),
        shell=True,
        cwd="/srv",
    )
    # ok: python-shell-unknown-command
    subprocess.run(command)
    # ok: python-shell-unknown-command
    subprocess.run(command, shell=False)
    # ok: python-shell-unknown-command
    subprocess.run(shlex.join(args), shell=True)
    return text


def fixed():
    # ok: python-shell-unknown-command
    os.system(FETCH)
    local = "git status"
    # ok: python-shell-unknown-command
    subprocess.check_output(local, shell=True)
    for step in ["git fetch", "git reset --hard"]:
        # ok: python-shell-unknown-command
        os.system(step)


def built(name):
    command = f"tar -xf {name}"
    # ok: python-shell-unknown-command
    subprocess.run(command, shell=True)
    # ok: python-shell-unknown-command
    os.system("tar -xf " + name)


def beside_other_text(command, name):
    # ruleid: python-shell-unknown-command
    print(f"{name}: done", os.system(command))


class Runner:
    def go(self):
        # ruleid: python-shell-unknown-command
        return os.popen(self.command).read()


# Each of the other forms once.
import asyncio
import asyncio.subprocess
import commands

# ruleid: python-shell-unknown-command
subprocess.run(args=cmd, shell=True)
# ruleid: python-shell-unknown-command
subprocess.call(cmd, shell=True)
# ruleid: python-shell-unknown-command
subprocess.call(args=cmd, shell=True)
# ruleid: python-shell-unknown-command
subprocess.check_call(cmd, shell=True)
# ruleid: python-shell-unknown-command
subprocess.check_call(args=cmd, shell=True)
# ruleid: python-shell-unknown-command
subprocess.check_output(args=cmd, shell=True)
# ruleid: python-shell-unknown-command
subprocess.Popen(cmd, shell=True)
# ruleid: python-shell-unknown-command
subprocess.Popen(args=cmd, shell=True)
# ruleid: python-shell-unknown-command
subprocess.getoutput(cmd)
# ruleid: python-shell-unknown-command
subprocess.getstatusoutput(cmd)
# ruleid: python-shell-unknown-command
commands.getoutput(cmd)
# ruleid: python-shell-unknown-command
commands.getstatusoutput(cmd)
# ruleid: python-shell-unknown-command
asyncio.create_subprocess_shell(cmd)
# ruleid: python-shell-unknown-command
asyncio.subprocess.create_subprocess_shell(cmd)
# ok: python-shell-unknown-command
subprocess.run(args="ls | wc -l", shell=True)
# ok: python-shell-unknown-command
subprocess.run(args=f"ls {name}", shell=True)
# ok: python-shell-unknown-command
subprocess.run(args="ls " + name, shell=True)
# ok: python-shell-unknown-command
subprocess.run(args="ls %s" % name, shell=True)
# ok: python-shell-unknown-command
subprocess.run(args=["ls", name], shell=True)
# ok: python-shell-unknown-command
os.system(f"ls {name}")
# ok: python-shell-unknown-command
os.system("ls %s" % name)
# ok: python-shell-unknown-command
os.system("ls {}".format(name))
# ok: python-shell-unknown-command
os.system(" ".join(names))
# ok: python-shell-unknown-command
subprocess.run(["ls", name], shell=True)
# ok: python-shell-unknown-command
subprocess.run(("ls", name), shell=True)
# ok: python-shell-unknown-command
os.system(command_of(shlex.quote(name)))


def added(name):
    command = "ls " + name
    # ok: python-shell-unknown-command
    os.system(command)


def formatted(name):
    command = "ls %s" % name
    # ok: python-shell-unknown-command
    os.system(command)


def formatted_anew(name):
    command = "ls {}".format(name)
    # ok: python-shell-unknown-command
    os.system(command)


def joined(names):
    command = " ".join(names)
    # ok: python-shell-unknown-command
    os.system(command)


def grown(command, name):
    command += name
    # ok: python-shell-unknown-command
    os.system(command)


def joined_safely(names):
    command = shlex.join(names)
    # ok: python-shell-unknown-command
    os.system(command)


def one_by_one():
    for command in ("sync", "uptime"):
        # ok: python-shell-unknown-command
        os.system(command)
