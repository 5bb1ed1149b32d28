import aiofiles
import aiohttp.web
import bottle
import builtins
import bz2
import codecs
import django.views.static
import fastapi.responses
import fileinput
import flask
import glob
import gzip
import io
import linecache
import lzma
import numpy
import os
import pandas
import pathlib
import pyramid.response
import quart
import shutil
import sqlite3
import starlette.responses
import tarfile
import tempfile
import zipfile


def forms(from_, name, request):
    value = flask.request.args["value"]
    # ok: python-files-path-from-input
    open(io.BytesIO(value))
    # ok: python-files-path-from-input
    open(io.StringIO(value))
    # ok: python-files-path-from-input
    open(value.read())
    # ok: python-files-path-from-input
    open(value.stream)
    # ok: python-files-path-from-input
    open(tempfile.NamedTemporaryFile(value))
    # ok: python-files-path-from-input
    open(tempfile.mkdtemp(value))
    # ok: python-files-path-from-input
    open(tempfile.mkstemp(value))
    # ruleid: python-files-path-from-input
    builtins.open(value)
    # ruleid: python-files-path-from-input
    io.open(value)
    # ruleid: python-files-path-from-input
    io.FileIO(value)
    # ruleid: python-files-path-from-input
    codecs.open(value)
    # ruleid: python-files-path-from-input
    os.open(value)
    # ruleid: python-files-path-from-input
    aiofiles.open(value)
    # ruleid: python-files-path-from-input
    gzip.open(value)
    # ruleid: python-files-path-from-input
    bz2.open(value)
    # ruleid: python-files-path-from-input
    lzma.open(value)
    # ruleid: python-files-path-from-input
    tarfile.open(value)
    # ruleid: python-files-path-from-input
    zipfile.ZipFile(value)
    # ruleid: python-files-path-from-input
    os.unlink(value)
    # ruleid: python-files-path-from-input
    os.rmdir(value)
    # ruleid: python-files-path-from-input
    os.removedirs(value)
    # ruleid: python-files-path-from-input
    os.mkdir(value)
    # ruleid: python-files-path-from-input
    os.makedirs(value)
    # ruleid: python-files-path-from-input
    os.rename(value)
    # ruleid: python-files-path-from-input
    os.rename(from_, value)
    # ruleid: python-files-path-from-input
    os.renames(value)
    # ruleid: python-files-path-from-input
    os.replace(value)
    # ruleid: python-files-path-from-input
    os.replace(from_, value)
    # ruleid: python-files-path-from-input
    os.listdir(value)
    # ruleid: python-files-path-from-input
    os.scandir(value)
    # ruleid: python-files-path-from-input
    os.walk(value)
    # ruleid: python-files-path-from-input
    os.chmod(value)
    # ruleid: python-files-path-from-input
    os.chown(value)
    # ruleid: python-files-path-from-input
    os.truncate(value)
    # ruleid: python-files-path-from-input
    os.symlink(value)
    # ruleid: python-files-path-from-input
    os.link(value)
    # ruleid: python-files-path-from-input
    os.readlink(value)
    # ruleid: python-files-path-from-input
    shutil.rmtree(value)
    # ruleid: python-files-path-from-input
    shutil.copy(value)
    # ruleid: python-files-path-from-input
    shutil.copy(from_, value)
    # ruleid: python-files-path-from-input
    shutil.copy2(value)
    # ruleid: python-files-path-from-input
    shutil.copy2(from_, value)
    # ruleid: python-files-path-from-input
    shutil.copyfile(value)
    # ruleid: python-files-path-from-input
    shutil.copyfile(from_, value)
    # ruleid: python-files-path-from-input
    shutil.copytree(value)
    # ruleid: python-files-path-from-input
    shutil.copytree(from_, value)
    # ruleid: python-files-path-from-input
    shutil.move(value)
    # ruleid: python-files-path-from-input
    shutil.move(from_, value)
    # ruleid: python-files-path-from-input
    shutil.make_archive(value)
    # ruleid: python-files-path-from-input
    shutil.unpack_archive(from_, value)
    # ruleid: python-files-path-from-input
    linecache.getline(value)
    # ruleid: python-files-path-from-input
    fileinput.input(value)
    # ruleid: python-files-path-from-input
    glob.glob(value)
    # ruleid: python-files-path-from-input
    glob.iglob(value)
    # ruleid: python-files-path-from-input
    sqlite3.connect(value)
    # ruleid: python-files-path-from-input
    quart.send_file(value)
    # ruleid: python-files-path-from-input
    flask.send_from_directory(value)
    # ruleid: python-files-path-from-input
    bottle.static_file(name, root=value)
    # ruleid: python-files-path-from-input
    aiohttp.web.FileResponse(value)
    # ruleid: python-files-path-from-input
    fastapi.responses.FileResponse(value)
    # ruleid: python-files-path-from-input
    starlette.responses.FileResponse(value)
    # ruleid: python-files-path-from-input
    pyramid.response.FileResponse(value)
    # ruleid: python-files-path-from-input
    django.views.static.serve(request, name, document_root=value)
    # ruleid: python-files-path-from-input
    pathlib.Path(value).use()
    # ruleid: python-files-path-from-input
    pandas.read_csv(value)
    # ruleid: python-files-path-from-input
    numpy.loadtxt(value)
    # ok: python-files-path-from-input
    pathlib.Path(value).exists()
    # ok: python-files-path-from-input
    pathlib.Path(value).resolve(value)
    # ok: python-files-path-from-input
    pathlib.Path(value).absolute()
    # ok: python-files-path-from-input
    pathlib.Path(value).joinpath(value)
    # ok: python-files-path-from-input
    pathlib.Path(value).relative_to(value)
    # ok: python-files-path-from-input
    pathlib.Path(value).is_relative_to(value)
    # ok: python-files-path-from-input
    pathlib.Path(value).is_absolute()
    # ok: python-files-path-from-input
    pathlib.Path(value).with_suffix(value)
    # ok: python-files-path-from-input
    pathlib.Path(value).with_name(value)
    # ok: python-files-path-from-input
    pathlib.Path(value).as_posix()
    # ok: python-files-path-from-input
    pathlib.Path(value).expanduser()
    # ok: python-files-path-from-input
    pathlib.Path(value).match(value)
    # ruleid: python-files-path-from-input
    value.read_bytes()
    # ruleid: python-files-path-from-input
    value.write_text()
    # ruleid: python-files-path-from-input
    value.write_bytes()
    # ruleid: python-files-path-from-input
    value.open()
    # ruleid: python-files-path-from-input
    value.iterdir()
    # ruleid: python-files-path-from-input
    value.rmdir()
    # ruleid: python-files-path-from-input
    value.touch()
