import flask


def one():
    upload = flask.request.files["photo"]
    # ruleid: python-files-path-from-input
    upload.save(upload.filename)
    upload.save(
        # ruleid: python-files-path-from-input
        upload.filename
    )


def many():
    for upload in flask.request.files.values():
        # ruleid: python-files-path-from-input
        upload.save(upload.filename)


def a_picture(picture):
    # ok: python-files-path-from-input
    picture.save(flask.request.args["name"])
    # ok: python-files-path-from-input
    picture.read_text(flask.request.args["name"])
    name = flask.request.args["name"]
    # ok: python-files-path-from-input
    name.read_text()
