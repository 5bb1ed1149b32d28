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
