import os
import zipfile
from pathlib import Path

import pandas
from flask import Flask, abort, request, send_file, send_from_directory
from werkzeug.utils import secure_filename

app = Flask(__name__)
UPLOADS = "/srv/uploads"
REPORTS = {"year": "year.pdf", "month": "month.pdf"}


@app.route("/file")
def read():
    name = request.args["name"]
    # ruleid: python-files-path-from-input
    with open(os.path.join(UPLOADS, name)) as file:
        text = file.read()
    # ok: python-files-path-from-input
    with open(os.path.join(UPLOADS, secure_filename(name))) as file:
        text += file.read()
    # ok: python-files-path-from-input
    with open(os.path.join(UPLOADS, os.path.basename(name))) as file:
        text += file.read()
    # ok: python-files-path-from-input
    with open(os.path.join(UPLOADS, REPORTS[name])) as file:
        text += file.read()
    return text


@app.route("/path/<path:name>")
def by_path(name):
    # ruleid: python-files-path-from-input
    text = (Path(UPLOADS) / name).read_text()
    # ok: python-files-path-from-input
    text += (Path(UPLOADS) / Path(name).name).read_text()
    # ruleid: python-files-path-from-input
    os.remove(f"{UPLOADS}/{name}")
    # ruleid: python-files-path-from-input
    return send_file(UPLOADS + "/" + name)


@app.route("/down/<path:name>")
def down(name):
    # ok: python-files-path-from-input
    return send_from_directory(UPLOADS, name)


@app.route("/checked")
def checked():
    path = os.path.realpath(os.path.join(UPLOADS, request.args["name"]))
    if not path.startswith(UPLOADS + os.sep):
        abort(404)
    # ok: python-files-path-from-input
    return open(path).read()


@app.route("/unresolved")
def unresolved():
    path = os.path.join(UPLOADS, request.args["name"])
    if not path.startswith(UPLOADS):
        abort(404)
    # ruleid: python-files-path-from-input
    return open(path).read()


@app.route("/resolved")
def resolved():
    path = (Path(UPLOADS) / request.args["name"]).resolve()
    if not path.is_relative_to(UPLOADS):
        abort(404)
    # ok: python-files-path-from-input
    return path.read_text()


@app.route("/refused")
def refused():
    name = request.args["name"]
    if ".." in name:
        return "no", 400
    # ok: python-files-path-from-input
    return open(UPLOADS + "/" + name).read()


@app.route("/upload", methods=["POST"])
def upload():
    upload = request.files["file"]
    # ruleid: python-files-path-from-input
    upload.save(os.path.join(UPLOADS, upload.filename))
    # ok: python-files-path-from-input
    upload.save(os.path.join(UPLOADS, secure_filename(upload.filename)))
    return ""


@app.route("/validated")
def validated():
    name = request.args["name"]
    _validate_filename(name)
    # ok: python-files-path-from-input
    return open(UPLOADS + "/" + name).read()


@app.route("/reports/list", methods=["GET"])
def one_address():
    # ok: python-files-path-from-input
    return open(UPLOADS + request.path).read()


@app.route("/reports/<path:rest>")
def many_addresses(rest):
    # ruleid: python-files-path-from-input
    return open(UPLOADS + request.path).read()


@app.route("/pictures", methods=["POST"])
def pictures():
    picture = request.files["picture"]
    # ok: python-files-path-from-input
    image = pandas.read_csv(picture)
    table = request.files.get("table")
    # ok: python-files-path-from-input
    rows = pandas.read_csv(table)
    # ruleid: python-files-path-from-input
    other = pandas.read_csv(request.form["table"])
    return f"{image} {rows} {other}"


def django_pictures(request):
    picture = request.FILES["picture"]
    # ok: python-files-path-from-input
    image = pandas.read_csv(picture)
    table = request.FILES.get("table")
    # ok: python-files-path-from-input
    return image, zipfile.ZipFile(table)
