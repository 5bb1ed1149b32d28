from quart import Quart

site = Quart(__name__)
# ruleid: python-debug-flask-run
site.run(debug=True)
