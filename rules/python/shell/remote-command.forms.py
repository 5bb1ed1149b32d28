import flask


def forms(ssh, shell):
    value = flask.request.args["value"]
    # ok: python-shell-remote-command
    ssh.exec_command(shell.quote(value))
