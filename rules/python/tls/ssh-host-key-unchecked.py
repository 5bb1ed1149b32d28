import asyncssh
import paramiko
import pysftp
from paramiko import AutoAddPolicy, SSHClient


def connect(host, user):
    client = SSHClient()
    # ruleid: python-tls-ssh-host-key-unchecked
    client.set_missing_host_key_policy(AutoAddPolicy())
    other = paramiko.SSHClient()
    # ruleid: python-tls-ssh-host-key-unchecked
    other.set_missing_host_key_policy(
        paramiko.client.WarningPolicy,
    )
    options = pysftp.CnOpts()
    # ruleid: python-tls-ssh-host-key-unchecked
    options.hostkeys = None
    return client, other, options


async def run(host):
    # ruleid: python-tls-ssh-host-key-unchecked
    async with asyncssh.connect(host, known_hosts=None) as connection:
        return await connection.run("uptime")


def fine(host):
    client = paramiko.SSHClient()
    # ok: python-tls-ssh-host-key-unchecked
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    # ok: python-tls-ssh-host-key-unchecked
    client.load_system_host_keys()
    return client


# Each of the other forms once.
import netmiko
import paramiko.client

# ruleid: python-tls-ssh-host-key-unchecked
client.set_missing_host_key_policy(paramiko.AutoAddPolicy)
# ruleid: python-tls-ssh-host-key-unchecked
client.set_missing_host_key_policy(paramiko.WarningPolicy)
# ruleid: python-tls-ssh-host-key-unchecked
client.set_missing_host_key_policy(paramiko.WarningPolicy())
# ruleid: python-tls-ssh-host-key-unchecked
client.set_missing_host_key_policy(paramiko.client.AutoAddPolicy)
# ruleid: python-tls-ssh-host-key-unchecked
client.set_missing_host_key_policy(paramiko.client.AutoAddPolicy())
# ruleid: python-tls-ssh-host-key-unchecked
client.set_missing_host_key_policy(paramiko.client.WarningPolicy())
# ruleid: python-tls-ssh-host-key-unchecked
netmiko.ConnectHandler(device_type="cisco_ios", host=host, ssh_strict=False)
# ok: python-tls-ssh-host-key-unchecked
inventory.hostkeys = None
