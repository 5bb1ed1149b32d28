import ftplib
import telnetlib
from ftplib import FTP


def load(host, user, password):
    # ruleid: python-network-ftp-telnet
    a = ftplib.FTP(host, user, password)
    with FTP(host) as ftp:
        # ruleid: python-network-ftp-telnet
        ftp.login(
            user,
            password,
        )
    # ruleid: python-network-ftp-telnet
    b = telnetlib.Telnet(host, 23)
    return a, b


def fine(host, user, password):
    # ok: python-network-ftp-telnet
    a = ftplib.FTP_TLS(host, user, password)
    with FTP(host) as ftp:
        # ok: python-network-ftp-telnet
        ftp.login()
        # ok: python-network-ftp-telnet
        ftp.login("anonymous", "me@example.org")
    return a


# Each of the other forms once.
import telnetlib3

# ruleid: python-network-ftp-telnet
telnetlib3.open_connection(host, 23)
# ruleid: python-network-ftp-telnet
ftplib.FTP(host, user=user, passwd=password)
# ok: python-network-ftp-telnet
ftplib.FTP(host, "anonymous", "me@example.org")
files = ftplib.FTP(host)
# ruleid: python-network-ftp-telnet
files.login(user, password)
# ruleid: python-network-ftp-telnet
files.login(user=user, passwd=password)
# ok: python-network-ftp-telnet
panel.login(user, password)
