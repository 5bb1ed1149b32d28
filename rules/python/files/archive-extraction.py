import shutil
import tarfile
from tarfile import open as open_tar


def unpack(path, target):
    with tarfile.open(path) as tar:
        # ruleid: python-files-archive-extraction
        tar.extractall(target)
    archive = open_tar(path, "r:gz")
    # ruleid: python-files-archive-extraction
    archive.extractall(
        path=target,
    )
    # ruleid: python-files-archive-extraction
    tarfile.open(path).extractall(target, filter="fully_trusted")
    # ruleid: python-files-archive-extraction
    shutil.unpack_archive(path, target)


def fine(path, target):
    with tarfile.open(path) as tar:
        # ok: python-files-archive-extraction
        tar.extractall(target, filter="data")
        # ok: python-files-archive-extraction
        names = tar.getnames()
    return names


# Each of the other forms once.
# ruleid: python-files-archive-extraction
tarfile.TarFile().extractall()
# ok: python-files-archive-extraction
open_tar(filter="tar")
# ok: python-files-archive-extraction
open_tar(filter=tarfile.data_filter)
# ok: python-files-archive-extraction
open_tar(filter=tarfile.tar_filter)
# ok: python-files-archive-extraction
open_tar(members=members)
