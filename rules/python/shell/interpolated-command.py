import asyncio
import os
import shlex
import subprocess
import subprocess as sp
from os import system as sh
from subprocess import PIPE, Popen

ARCHIVE = "backup.tar"
LIST = "ls -l "


def direct(name, path):
    # ruleid: python-shell-interpolated-command
    subprocess.run(f"tar -xf {name}", shell=True)
    # ruleid: python-shell-interpolated-command
    os.system("rm -rf " + path)
    # ruleid: python-shell-interpolated-command
    os.popen("grep -c x %s" % path).read()
    # ruleid: python-shell-interpolated-command
    subprocess.getoutput("file {}".format(path))
    # ok: python-shell-interpolated-command
    subprocess.run(["tar", "-xf", name], check=True)
    # ok: python-shell-interpolated-command
    os.system("sync")
    # ok: python-shell-interpolated-command
    subprocess.run(f"tar -xf {name}")


def renamed_and_multi_line(host, user):
    sp.check_output(
        # ruleid: python-shell-interpolated-command
        "ssh %s@%s uptime" % (user, host),
        stderr=sp.STDOUT,
        shell=True,
    )
    process = Popen(
        shell=True,
        stdout=PIPE,
        # ruleid: python-shell-interpolated-command
        args="ping -c 1 " + host,
    )
    # ruleid: python-shell-interpolated-command
    sh("kill " + user)
    return process


def constants_are_silent():
    # ok: python-shell-interpolated-command
    os.system(LIST + ARCHIVE)
    # ok: python-shell-interpolated-command
    subprocess.check_call("tar -xf %s" % ARCHIVE, shell=True)
    # ok: python-shell-interpolated-command
    subprocess.check_call("tar -xf backup.tar | wc -l", shell=True)


def quoted(name, args):
    # ok: python-shell-interpolated-command
    os.system("rm " + shlex.quote(name))
    # ok: python-shell-interpolated-command
    subprocess.run(f"ls {shlex.quote(name)} | wc -l", shell=True)
    command = " ".join(shlex.quote(arg) for arg in args)
    # ok: python-shell-interpolated-command
    subprocess.run(command, shell=True)
    safe = shlex.quote(name)
    # todook: python-shell-interpolated-command
    subprocess.run(f"ls {safe} | wc -l", shell=True)


def built_first(src, dst, verbose):
    cmd = f"cp {src} {dst}"
    if verbose:
        print(cmd)
    # ruleid: python-shell-interpolated-command
    subprocess.check_call(cmd, shell=True)


def grown(src):
    cmd = "cp -r"
    cmd += " " + src
    # ruleid: python-shell-interpolated-command
    os.system(cmd)


def joined(words):
    # ruleid: python-shell-interpolated-command
    os.system(" ".join(words))


async def event_loop(branch):
    # ruleid: python-shell-interpolated-command
    await asyncio.create_subprocess_shell(f"git checkout {branch}")
    # ok: python-shell-interpolated-command
    await asyncio.create_subprocess_exec("git", "checkout", branch)


def beside_other_text(name):
    # ok: python-shell-interpolated-command
    print("users: %s" % os.popen("who | wc -l").read())
    # ruleid: python-shell-interpolated-command
    print("removed", os.system("rm -rf " + name))


def options_in_a_dict(name):
    options = {"shell": True}
    # ruleid: python-shell-interpolated-command
    subprocess.run(f"tar -xf {name}", **options)


# Each of the other forms once.
import asyncio.subprocess
import commands
import eventlet.green.subprocess
import gevent.subprocess
import pipes
import popen2

# ruleid: python-shell-interpolated-command
subprocess.run(args=f"cp {src} {dst}", shell=True)
# ruleid: python-shell-interpolated-command
subprocess.call(f"cp {src} {dst}", shell=True)
# ruleid: python-shell-interpolated-command
subprocess.call(args=f"cp {src} {dst}", shell=True)
# ruleid: python-shell-interpolated-command
subprocess.check_call(args=f"cp {src} {dst}", shell=True)
# ruleid: python-shell-interpolated-command
subprocess.check_output(args=f"cp {src} {dst}", shell=True)
# ruleid: python-shell-interpolated-command
subprocess.Popen(f"cp {src} {dst}", shell=True)
# ruleid: python-shell-interpolated-command
gevent.subprocess.run(f"cp {src} {dst}", shell=True)
# ruleid: python-shell-interpolated-command
gevent.subprocess.run(args=f"cp {src} {dst}", shell=True)
# ruleid: python-shell-interpolated-command
gevent.subprocess.Popen(f"cp {src} {dst}", shell=True)
# ruleid: python-shell-interpolated-command
gevent.subprocess.Popen(args=f"cp {src} {dst}", shell=True)
# ruleid: python-shell-interpolated-command
eventlet.green.subprocess.Popen(f"cp {src} {dst}", shell=True)
# ruleid: python-shell-interpolated-command
eventlet.green.subprocess.Popen(args=f"cp {src} {dst}", shell=True)
# ruleid: python-shell-interpolated-command
subprocess.getstatusoutput(f"cp {src} {dst}")
# ruleid: python-shell-interpolated-command
os.popen2(f"cp {src} {dst}")
# ruleid: python-shell-interpolated-command
os.popen3(f"cp {src} {dst}")
# ruleid: python-shell-interpolated-command
os.popen4(f"cp {src} {dst}")
# ruleid: python-shell-interpolated-command
popen2.popen2(f"cp {src} {dst}")
# ruleid: python-shell-interpolated-command
popen2.popen3(f"cp {src} {dst}")
# ruleid: python-shell-interpolated-command
popen2.popen4(f"cp {src} {dst}")
# ruleid: python-shell-interpolated-command
commands.getoutput(f"cp {src} {dst}")
# ruleid: python-shell-interpolated-command
commands.getstatusoutput(f"cp {src} {dst}")
# ruleid: python-shell-interpolated-command
asyncio.subprocess.create_subprocess_shell(f"cp {src} {dst}")
# ruleid: python-shell-interpolated-command
subprocess.getoutput(cmd=f"cp {src} {dst}")
# ok: python-shell-interpolated-command
os.system("rm " + shlex.join(names))
# ok: python-shell-interpolated-command
os.system("rm " + pipes.quote(name))
# ok: python-shell-interpolated-command
os.system("start " + subprocess.list2cmdline(names))
# ok: python-shell-interpolated-command
subprocess.run(args=LIST + ARCHIVE, shell=True)
# ok: python-shell-interpolated-command
subprocess.getoutput(cmd=LIST + ARCHIVE)


def kept(src, dst, given):
    cmd = f"cp {src} {dst}"
    # ruleid: python-shell-interpolated-command
    subprocess.run(args=cmd, shell=True)
    # ruleid: python-shell-interpolated-command
    subprocess.getoutput(cmd=cmd)
    # ok: python-shell-interpolated-command
    subprocess.run(given, shell=True)


def added(src):
    cmd = "ls " + src
    # ruleid: python-shell-interpolated-command
    os.system(cmd)


def formatted(src):
    cmd = "ls %s" % src
    # ruleid: python-shell-interpolated-command
    os.system(cmd)


def formatted_anew(src):
    cmd = "ls {}".format(src)
    # ruleid: python-shell-interpolated-command
    os.system(cmd)


def joined_first(words):
    cmd = " ".join(words)
    # ruleid: python-shell-interpolated-command
    os.system(cmd)


def grown_by_format(cmd, src):
    cmd += f" {src}"
    # ruleid: python-shell-interpolated-command
    os.system(cmd)


def grown_by_percent(cmd, src):
    cmd += " %s" % src
    # ruleid: python-shell-interpolated-command
    os.system(cmd)


def built_of_constants():
    cmd = LIST + ARCHIVE
    # ok: python-shell-interpolated-command
    os.system(cmd)
    # ok: python-shell-interpolated-command
    subprocess.run(args=cmd, shell=True)


def joined_safely(names):
    cmd = "rm " + shlex.join(names)
    # ok: python-shell-interpolated-command
    os.system(cmd)
