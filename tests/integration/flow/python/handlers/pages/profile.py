"""State between handlers, helper functions of the file, allow-lists around."""
import os

from flask import abort, g, redirect, request, session

from helpers.texts import CODES, name_of

SHOWN = ("name", "mail")


def field_of(source_of_values, name):
    if name not in source_of_values:
        return ""
    return source_of_values[name]


def shown(name):
    return name if name in SHOWN else SHOWN[0]


def register(app):
    @app.route("/profile")
    def profile():
        text = field_of(request.args, "name")
        # ruleid: flow
        os.system("finger " + text)
        text = field_of({"name": "fixed"}, "name")
        # ok: flow
        os.system("finger " + text)
        return "done"

    @app.route("/profile/shown")
    def profile_shown():
        text = shown(request.args["field"])
        # ok: flow
        os.system("finger --field=" + text)
        text = request.args["field"]
        # ruleid: flow
        os.system("finger --field=" + text)
        return "done"

    @app.route("/profile/code")
    def profile_code():
        text = name_of(request.args["code"])
        # ok: flow
        os.system("finger " + text)
        text = CODES.get(request.args["code"], request.args["code"])
        # ruleid: flow
        os.system("finger " + text)
        return "done"

    @app.route("/profile/aborted")
    def profile_aborted():
        name = request.args["field"]
        if name not in SHOWN:
            abort(404)
        # ok: flow
        os.system("finger --field=" + name)
        name = request.args["field"]
        if name not in SHOWN:
            app.logger.warning("no such field")
        # ruleid: flow
        os.system("finger --field=" + name)
        return "done"

    @app.route("/profile/session")
    def profile_session():
        session["name"] = request.args["name"]
        # ruleid: flow
        os.system("finger " + session["name"])
        session["role"] = "guest"
        # ok: flow
        os.system("finger " + session["role"])
        return redirect("/profile")

    @app.before_request
    def load():
        g.name = request.args["name"]
        # ruleid: flow
        os.system("finger " + g.name)
        g.name = "fixed"
        # ok: flow
        os.system("finger " + g.name)

    @app.route("/profile/files", methods=["POST"])
    def profile_files():
        data = request.get_json()
        # ruleid: flow
        os.system("cat " + data["file"])
        data["file"] = "fixed"
        # ok: flow
        os.system("cat " + data["file"])
        for entry in request.get_json()["files"]:
            # ruleid: flow
            os.system("cat " + entry["name"])
        for entry in [{"name": "a"}]:
            # ok: flow
            os.system("cat " + entry["name"])
        return "done"
