import bottle
import uvicorn


def start(app, worker):
    # ruleid: python-debug-flask-run
    app.run(debug=True)
    # ok: python-debug-flask-run
    worker.run(debug=True)
    # ok: python-debug-flask-run
    app.run("127.0.0.1", 5000, True)
