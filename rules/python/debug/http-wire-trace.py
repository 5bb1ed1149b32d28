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


# Each of the other forms once.
import http_client
import httplib

# ruleid: python-debug-http-wire-trace
httplib.HTTPConnection.debuglevel = level
# ruleid: python-debug-http-wire-trace
http_client.HTTPConnection.debuglevel = level
# ruleid: python-debug-http-wire-trace
urllib.request.HTTPHandler(debuglevel=1)
mailer = smtplib.SMTP_SSL("mail.example.org")
# ruleid: python-debug-http-wire-trace
mailer.set_debuglevel(1)
# ok: python-debug-http-wire-trace
mailer.set_debuglevel(False)
plain = client.HTTPConnection("shop.example.org")
# ruleid: python-debug-http-wire-trace
plain.set_debuglevel(1)
secure = client.HTTPSConnection("shop.example.org")
# ruleid: python-debug-http-wire-trace
secure.set_debuglevel(1)
# ok: python-debug-http-wire-trace
press.set_debuglevel(1)
