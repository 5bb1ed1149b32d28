from flask import Flask
from werkzeug.serving import run_simple

HOST = "0.0.0.0"
app = Flask(__name__)

if __name__ == "__main__":
    # ruleid: python-debug-flask-run-exposed
    app.run(debug=True, host="0.0.0.0")
    # ruleid: python-debug-flask-run-exposed
    app.run(
        HOST,
        5000,
        debug=True,
    )
    # ruleid: python-debug-flask-run-exposed
    run_simple("0.0.0.0", 80, app, use_debugger=True)
    # ok: python-debug-flask-run-exposed
    app.run(host="0.0.0.0")
    # ok: python-debug-flask-run-exposed
    app.run(host="127.0.0.1", debug=True)
    # ok: python-debug-flask-run-exposed
    run_simple("localhost", 80, app, use_debugger=True)


# Each of the other forms once.
import asyncio
import uvicorn
import werkzeug.serving

# ruleid: python-debug-flask-run-exposed
app.run(host="0.0.0.0", debug=1)
# ruleid: python-debug-flask-run-exposed
werkzeug.serving.run_simple(hostname="0.0.0.0", use_debugger=True)
# ok: python-debug-flask-run-exposed
app.run(host="0.0.0.0", debug=True, use_debugger=False)
# ok: python-debug-flask-run-exposed
uvicorn.run("shop:app", host="0.0.0.0", debug=True)
