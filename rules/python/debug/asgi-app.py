import tornado.web
from bottle import run as serve
from fastapi import FastAPI
from starlette.applications import Starlette as Star

routes = []
# ruleid: python-debug-asgi-app
app = FastAPI(title="shop", debug=True)
# ruleid: python-debug-asgi-app
inner = Star(
    routes=routes,
    debug=True,
)
# ruleid: python-debug-asgi-app
old = tornado.web.Application(routes, debug=True)
quiet = FastAPI()
# ruleid: python-debug-asgi-app
quiet.debug = True
# ruleid: python-debug-asgi-app
serve(host="localhost", debug=True)
# ok: python-debug-asgi-app
plain = FastAPI(debug=False)
# ok: python-debug-asgi-app
other = Star(routes=routes)


def create(settings):
    # ok: python-debug-asgi-app
    return FastAPI(debug=settings.debug)
