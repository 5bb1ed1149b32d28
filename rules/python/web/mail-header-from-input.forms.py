import django.core.mail
import flask
import server


def forms(from_, to, message):
    value = flask.request.args["value"]
    # ok: python-web-mail-header-from-input
    server.sendmail(from_, to, message.as_bytes(value))
    # ruleid: python-web-mail-header-from-input
    django.core.mail.EmailMessage(headers=value)
