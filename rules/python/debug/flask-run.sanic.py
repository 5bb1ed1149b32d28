from sanic import Sanic

app = Sanic("shop")
# ok: python-debug-flask-run
app.run(debug=True)
