import werkzeug.serving as serving
from werkzeug.debug import DebuggedApplication
from werkzeug.serving import run_simple

from shop import app

# ruleid: python-debug-werkzeug-debugger
app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=True)
# ruleid: python-debug-werkzeug-debugger
run_simple(
    "127.0.0.1",
    5000,
    app,
    use_debugger=True,
    use_reloader=True,
)
# ok: python-debug-werkzeug-debugger
serving.run_simple("127.0.0.1", 5000, app)
# ok: python-debug-werkzeug-debugger
tame = DebuggedApplication(app, evalex=False)


# Each of the other forms once.
import werkzeug
import werkzeug.debug

# ruleid: python-debug-werkzeug-debugger
werkzeug.debug.DebuggedApplication(app, True)
# ruleid: python-debug-werkzeug-debugger
werkzeug.run_simple("localhost", 5000, app, use_debugger=True)
# ok: python-debug-werkzeug-debugger
werkzeug.serving.run_simple("0.0.0.0", 5000, app, use_debugger=True)
