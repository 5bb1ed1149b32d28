import os
import stat
from os import chmod as permit
from pathlib import Path

OPEN = 0o666


def share(path):
    # ruleid: python-files-world-writable
    os.chmod(path, 0o777)
    # ruleid: python-files-world-writable
    permit(
        path,
        OPEN,
    )
    # ruleid: python-files-world-writable
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR | stat.S_IWOTH)
    # ruleid: python-files-world-writable
    Path(path).chmod(0o757)
    # ok: python-files-world-writable
    os.chmod(path, 0o755)
    # ok: python-files-world-writable
    os.chmod(path, 0o1777)
    # ok: python-files-world-writable
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)
    # ok: python-files-world-writable
    os.chmod(path, 0o640)


# Each of the other forms once.
import pathlib

# ruleid: python-files-world-writable
os.fchmod(fd, 0o666)
# ruleid: python-files-world-writable
os.mkdir(path, 0o666)
# ruleid: python-files-world-writable
os.mkdir(path, mode=0o666)
# ruleid: python-files-world-writable
path.chmod(0o666)
# ruleid: python-files-world-writable
os.chmod(path=path, mode=0o666)
# ruleid: python-files-world-writable
os.fchmod(fd, stat.S_IRWXO)
# ruleid: python-files-world-writable
os.mkdir(path, stat.S_IRWXU | stat.S_IRWXO)
# ruleid: python-files-world-writable
os.mkdir(path, mode=stat.S_IRWXU | stat.S_IRWXO)
# ruleid: python-files-world-writable
os.chmod(path=path, mode=stat.S_IRWXU | stat.S_IRWXO)
# ruleid: python-files-world-writable
path.chmod(stat.S_IRWXU | stat.S_IRWXO)
