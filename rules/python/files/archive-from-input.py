import tarfile

from flask import request


def restore(target):
    archive = tarfile.open(fileobj=request.files["backup"].stream)
    # ruleid: python-files-archive-from-input
    archive.extractall(target)
    # ok: python-files-archive-from-input
    archive.extractall(target, filter="data")
    # ok: python-files-archive-from-input
    archive.extractall(target, members=checked(archive, target))
    # ruleid: python-files-archive-from-input
    archive.extract("settings", target)
    # ok: python-files-archive-from-input
    archive.extract("settings", target, filter="data")


def restore_within(target):
    upload = request.files["backup"]
    with tarfile.open(fileobj=upload.stream, mode="r:gz") as archive:
        # ruleid: python-files-archive-from-input
        archive.extractall(target)
    with tarfile.open("/srv/defaults.tgz") as archive:
        # ok: python-files-archive-from-input
        archive.extractall(target)


def restore_at_once(target):
    # ruleid: python-files-archive-from-input
    tarfile.open(fileobj=request.files["backup"]).extractall(target)
    # ok: python-files-archive-from-input
    tarfile.open(fileobj=request.files["backup"]).extractall(target, filter="data")
    # ok: python-files-archive-from-input
    tarfile.open(fileobj=request.files["backup"]).extractall(target, members=checked())


def restore_older(target):
    archive = tarfile.TarFile(fileobj=request.files["backup"])
    # ruleid: python-files-archive-from-input
    archive.extractall(target)
    # ok: python-files-archive-from-input
    print(archive.getnames())


def where_it_goes():
    archive = tarfile.open("/srv/defaults.tgz")
    # ok: python-files-archive-from-input
    archive.extractall(request.args["folder"])
    # ok: python-files-archive-from-input
    tarfile.open("/srv/defaults.tgz", fileobj=DEFAULTS).extractall(request.args["folder"])


def of_another_kind(target):
    pages = request.files["pages"]
    # ok: python-files-archive-from-input
    pages.extractall(target)
