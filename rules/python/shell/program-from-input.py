import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)
TOOLS = {"gzip": "gzip", "xz": "xz"}


@app.route("/run", methods=["POST"])
def run():
    # ruleid: python-shell-program-from-input
    subprocess.run(shlex.split(request.form["command"]))
    # ruleid: python-shell-program-from-input
    subprocess.run([request.form["tool"], "--version"])
    words = f"convert {request.form['options']} in.png out.png".split()
    # ruleid: python-shell-program-from-input
    subprocess.check_output(words, text=True)
    return "done"


@app.route("/pack", methods=["POST"])
def pack():
    # ok: python-shell-program-from-input
    subprocess.run(["tar", "-cf", "out.tar", "--", request.form["name"]], check=True)
    tool = TOOLS[request.form["tool"]]
    # ok: python-shell-program-from-input
    subprocess.run([tool, "out.tar"], check=True)
    wanted = request.form["tool"]
    if wanted not in ("gzip", "xz"):
        return "no such tool", 400
    # ok: python-shell-program-from-input
    subprocess.run([wanted, "out.tar"], check=True)
    # A shell: told of by another rule.
    # ok: python-shell-program-from-input
    subprocess.run(request.form["command"], shell=True)
    return "done"
