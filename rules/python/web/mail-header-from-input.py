import smtplib
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)


@app.route("/contact", methods=["POST"])
def contact(server):
    subject = request.form["subject"]
    # ruleid: python-web-mail-header-from-input
    server.sendmail("shop@shop.example", "desk@shop.example", "Subject: " + subject + "\n\nSee above")
    text = f"To: {request.form['mail']}\n\nWelcome"
    # ruleid: python-web-mail-header-from-input
    server.sendmail("shop@shop.example", request.form["mail"], text)
    message = EmailMessage()
    message["Subject"] = subject
    # ok: python-web-mail-header-from-input
    server.sendmail("shop@shop.example", "desk@shop.example", message.as_string())
    one_line = subject.replace("\n", " ")
    # ok: python-web-mail-header-from-input
    server.sendmail("shop@shop.example", "desk@shop.example", "Subject: " + one_line + "\n\nSee above")
    return ""


def from_whom(server, to, text):
    # ok: python-web-mail-header-from-input
    server.sendmail(request.args["from"], to, text)
