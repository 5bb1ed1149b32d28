import http.client as client
import smtplib
import urllib.request

# ruleid: python-debug-http-wire-trace
client.HTTPConnection.debuglevel = 1
# ruleid: python-debug-http-wire-trace
opener = urllib.request.build_opener(urllib.request.HTTPSHandler(debuglevel=1))


def mail(verbose):
    server = smtplib.SMTP("mail.example.org")
    # ruleid: python-debug-http-wire-trace
    server.set_debuglevel(1)
    # ok: python-debug-http-wire-trace
    server.set_debuglevel(0)
    # ok: python-debug-http-wire-trace
    quiet = urllib.request.HTTPSHandler(debuglevel=0)
    return quiet
