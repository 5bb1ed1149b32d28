import eventlet.green.subprocess
import flask
import subprocess


def forms():
    value = flask.request.args["value"]
    # ruleid: python-shell-interpolated-command
    subprocess.getstatusoutput(cmd=value)
    # ruleid: python-shell-interpolated-command
    subprocess.run([value], shell=True)
    # ruleid: python-shell-interpolated-command
    subprocess.call([value], shell=True)
    # ruleid: python-shell-interpolated-command
    subprocess.check_call([value], shell=True)
    # ruleid: python-shell-interpolated-command
    subprocess.check_output([value], shell=True)
    # ruleid: python-shell-interpolated-command
    subprocess.Popen([value], shell=True)
    # ruleid: python-shell-interpolated-command
    eventlet.green.subprocess.run(value, shell=True)
    # ruleid: python-shell-interpolated-command
    eventlet.green.subprocess.run(args=value, shell=True)
