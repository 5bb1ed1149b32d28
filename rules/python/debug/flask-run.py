import asyncio
import os

from flask import Flask
from flask import Flask as F

DEBUG = True
app = Flask(__name__)
web = F("web")


def main():
    return web


if __name__ == "__main__":
    # ruleid: python-debug-flask-run
    app.run(debug=True)
    # ruleid: python-debug-flask-run
    web.run(
        port=8080,
        debug=DEBUG,
    )
    # ruleid: python-debug-flask-run
    main().run(threaded=True, debug=1)
    # ruleid: python-debug-flask-run
    app.run("127.0.0.1", 5000, True)
    # ruleid: python-debug-flask-run
    app.run(debug=os.environ.get("DEBUG", True))
    # ok: python-debug-flask-run
    app.run()
    # ok: python-debug-flask-run
    app.run(debug=False)
    # ok: python-debug-flask-run
    app.run(debug=True, host="127.0.0.1", port=4000)
    # ok: python-debug-flask-run
    app.run(host="localhost", debug=True)
    # ruleid: python-debug-flask-run
    app.run(debug=True, host="10.0.0.7")
    # ok: python-debug-flask-run
    app.run(debug=app.config["DEBUG"])
    # ok: python-debug-flask-run
    app.run(debug=True, use_debugger=False)
    # ok: python-debug-flask-run
    app.run(host="0.0.0.0", debug=True)
    # ok: python-debug-flask-run
    asyncio.run(main(), debug=True)


# Each of the other forms once.
import bottle
import uvicorn

# ruleid: python-debug-flask-run
app.run(use_debugger=True)
# ruleid: python-debug-flask-run
app.run(debug=os.getenv("DEBUG", True))
# ruleid: python-debug-flask-run
app.run_server(debug=True)
# ok: python-debug-flask-run
app.run("0.0.0.0", debug=True)
# ok: python-debug-flask-run
uvicorn.run("shop:app", debug=True)
# ok: python-debug-flask-run
bottle.run(app=site, debug=True)
