import flask
import pathlib


def read():
    path = pathlib.Path("/srv") / flask.request.args["name"]
    # ok: python-files-path-from-input
    pathlib.Path("a").write_text(path)
    (
        # ruleid: python-files-path-from-input
        path
    ).read_text()
