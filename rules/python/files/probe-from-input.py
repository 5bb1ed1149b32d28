import os
import pathlib
from pathlib import Path

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
UPLOADS = "/srv/uploads"


@app.route("/exists")
def exists():
    name = request.args["name"]
    # ruleid: python-files-probe-from-input
    if os.path.exists(f"{UPLOADS}/{name}"):
        return "taken"
    # ok: python-files-probe-from-input
    if os.path.exists(f"{UPLOADS}/{secure_filename(name)}"):
        return "taken"
    path = pathlib.Path(UPLOADS) / name
    # ruleid: python-files-probe-from-input
    if path.exists():
        return "taken"
    # ok: python-files-probe-from-input
    return "free" if os.path.exists(UPLOADS) else "nowhere"


@app.route("/others")
def others():
    path = os.path.join(UPLOADS, request.args["name"])
    # ruleid: python-files-probe-from-input
    known = os.path.lexists(path)
    # ruleid: python-files-probe-from-input
    known = known or os.path.isfile(path)
    # ruleid: python-files-probe-from-input
    known = known or os.path.isdir(path)
    # ruleid: python-files-probe-from-input
    size = os.path.getsize(path)
    # ruleid: python-files-probe-from-input
    size += os.path.getmtime(path)
    # ruleid: python-files-probe-from-input
    known = known or os.access(path, os.R_OK)
    # ruleid: python-files-probe-from-input
    size += os.stat(path).st_size
    # ruleid: python-files-probe-from-input
    size += os.lstat(path).st_size
    entry = Path(UPLOADS).joinpath(request.args["name"])
    # ruleid: python-files-probe-from-input
    known = known or entry.is_file()
    # ruleid: python-files-probe-from-input
    known = known or entry.is_dir()
    # ruleid: python-files-probe-from-input
    size += entry.stat().st_size
    # ruleid: python-files-probe-from-input
    known = known or Path(path).exists()
    # ruleid: python-files-probe-from-input
    known = known or Path(path).is_file()
    # ruleid: python-files-probe-from-input
    known = known or Path(path).is_dir()
    # ruleid: python-files-probe-from-input
    size += Path(path).stat().st_size
    # ok: python-files-probe-from-input
    size += Path(UPLOADS, secure_filename(request.args["name"])).stat().st_size
    return f"{known} {size}"


@app.route("/rows")
def rows():
    # ok: python-files-probe-from-input
    known = documents.filter(name=request.args["name"]).exists()
    # ok: python-files-probe-from-input
    return str(known or documents.exclude(name=request.args["name"]).exists())


def probe_in_lines():
    os.path.exists(
        # ruleid: python-files-probe-from-input
        flask.request.args["name"]
    )
    (
        # ruleid: python-files-probe-from-input
        pathlib.Path(flask.request.args["name"])
    ).exists()
