import shlex

import paramiko
from fabric import task
from fabric.api import run as remote

UNIT = "nginx"


def restart(host, service):
    client = paramiko.SSHClient()
    client.connect(host)
    # ruleid: python-shell-remote-command
    client.exec_command("systemctl restart " + service)
    command = "journalctl -u {}".format(service)
    stdin, stdout, stderr = client.exec_command(
        # ruleid: python-shell-remote-command
        command,
        timeout=5,
    )
    # ok: python-shell-remote-command
    client.exec_command("systemctl restart " + shlex.quote(service))
    # ok: python-shell-remote-command
    client.exec_command(f"systemctl restart {UNIT}")
    # ruleid: python-shell-remote-command
    remote("service %s restart" % service)
    return stdout


@task
def deploy(c, branch):
    # ruleid: python-shell-remote-command
    c.run(f"git checkout {branch}")
    # ok: python-shell-remote-command
    c.run("git pull")


# Each of the other forms once.
import asyncssh
import fabric.api
import fabric.operations
import invoke
import pexpect
import pipes
from pipes import quote as old_quote
from shlex import quote

# ruleid: python-shell-remote-command
fabric.api.sudo("journalctl -u {}".format(service))
# ruleid: python-shell-remote-command
fabric.api.local("journalctl -u {}".format(service))
# ruleid: python-shell-remote-command
fabric.operations.run("journalctl -u {}".format(service))
# ruleid: python-shell-remote-command
fabric.operations.sudo("journalctl -u {}".format(service))
# ruleid: python-shell-remote-command
invoke.run("journalctl -u {}".format(service))
# ruleid: python-shell-remote-command
pexpect.run("journalctl -u {}".format(service))
# ruleid: python-shell-remote-command
pexpect.runu("journalctl -u {}".format(service))
# ruleid: python-shell-remote-command
asyncssh.connect().run("journalctl -u {}".format(service))
# ruleid: python-shell-remote-command
client.exec_command(" ".join(words))
# ok: python-shell-remote-command
self.exec_command("journalctl -u " + service)
# ok: python-shell-remote-command
client.exec_command(command_of(service))
# ok: python-shell-remote-command
client.exec_command("journalctl -u " + quote(service))
# ok: python-shell-remote-command
client.exec_command("journalctl -u " + old_quote(service))
# ok: python-shell-remote-command
client.exec_command("journalctl -u " + shells.quote(service))
# ok: python-shell-remote-command
client.exec_command("rm " + shlex.join(names))
# ok: python-shell-remote-command
print(f"restarting {service}")
# ok: python-shell-remote-command
shell.run(f"git checkout {branch}")


@task
def release(c, branch):
    # ruleid: python-shell-remote-command
    c.sudo(f"systemctl restart {branch}")
    # ruleid: python-shell-remote-command
    c.local(f"git checkout {branch}")
    # ok: python-shell-remote-command
    print(f"released {branch}")


def built_first(client, service, given):
    command = f"journalctl -u {service}"
    # ruleid: python-shell-remote-command
    client.exec_command(command)
    # ok: python-shell-remote-command
    client.exec_command(given)


def added(client, service):
    command = "journalctl -u " + service
    # ruleid: python-shell-remote-command
    client.exec_command(command)


def formatted(client, service):
    command = "journalctl -u %s" % service
    # ruleid: python-shell-remote-command
    client.exec_command(command)


def constant(client):
    command = "journalctl -u " + UNIT
    # ok: python-shell-remote-command
    client.exec_command(command)


def quoted_first(client, service):
    command = "journalctl -u " + shlex.quote(service)
    # ok: python-shell-remote-command
    client.exec_command(command)
