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
import contextlib

archive = tarfile.open(path)
# ruleid: python-files-archive-extraction
archive.extract("names.txt", target)
# ok: python-files-archive-extraction
archive.extractall(target, filter="tar")
# ok: python-files-archive-extraction
archive.extractall(target, filter=tarfile.data_filter)
# ok: python-files-archive-extraction
archive.extractall(target, filter=tarfile.tar_filter)
# ok: python-files-archive-extraction
archive.extractall(target, members=checked(archive))
# ok: python-files-archive-extraction
folder.extractall(target)
# ruleid: python-files-archive-extraction
tarfile.TarFile(path).extractall(target)
plain = tarfile.TarFile(path)
# ruleid: python-files-archive-extraction
plain.extractall(target)
with contextlib.closing(tarfile.open(path)) as closed:
    # ruleid: python-files-archive-extraction
    closed.extractall(target)
