import http.server
import socket

import uvicorn
from flask import Flask

ANY = "0.0.0.0"
app = Flask(__name__)


def serve(handler):
    server = socket.socket()
    # ruleid: python-network-bind-all-interfaces
    server.bind(("0.0.0.0", 8000))
    # ruleid: python-network-bind-all-interfaces
    uvicorn.run(
        "shop:app",
        port=80,
        host=ANY,
    )
    # ruleid: python-network-bind-all-interfaces
    http.server.HTTPServer(("", 80), handler).serve_forever()
    # ruleid: python-network-bind-all-interfaces
    app.run(host="0.0.0.0")


def fine(host):
    server = socket.socket()
    # ok: python-network-bind-all-interfaces
    server.bind(("127.0.0.1", 8000))
    # ok: python-network-bind-all-interfaces
    server.bind(("", 0))
    # ok: python-network-bind-all-interfaces
    uvicorn.run("shop:app", host=host)


# Each of the other forms once.
import aiohttp.web
import socketserver
import waitress
import wsgiref.simple_server

# ruleid: python-network-bind-all-interfaces
aiohttp.web.run_app(app, host="0.0.0.0")
# ruleid: python-network-bind-all-interfaces
waitress.serve(app, host="0.0.0.0")
# ruleid: python-network-bind-all-interfaces
wsgiref.simple_server.make_server("0.0.0.0", 8000, app)
# ruleid: python-network-bind-all-interfaces
app.run("0.0.0.0")
# ok: python-network-bind-all-interfaces
app.run(host="0.0.0.0", debug=True)
# ruleid: python-network-bind-all-interfaces
server.bind(("", 8000))
# ruleid: python-network-bind-all-interfaces
server.bind(("::", 8000))
# ruleid: python-network-bind-all-interfaces
http.server.HTTPServer(("0.0.0.0", 8000), handler)
# ruleid: python-network-bind-all-interfaces
socketserver.TCPServer(("0.0.0.0", 8000), handler)
