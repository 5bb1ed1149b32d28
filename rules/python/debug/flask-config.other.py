from shop.printing import app


# ok: python-debug-flask-config
app.debug = True
