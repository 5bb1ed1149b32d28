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
    # ruleid: python-shell-remote-command
    stdin, stdout, stderr = client.exec_command(
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
# ok: python-shell-remote-command
self.exec_command()
# ok: python-shell-remote-command
shlex.quote()
# ok: python-shell-remote-command
shlex.join()
# ok: python-shell-remote-command
pipes.quote()
# ok: python-shell-remote-command
shell.quote()
# ruleid: python-shell-remote-command
client.exec_command("journalctl -u {}".format(service))
# ok: python-shell-remote-command
paramiko.SSHClient("text")
