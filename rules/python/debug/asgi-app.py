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


# Each of the other forms once.
import bottle
import fastapi.applications
import litestar
import sanic
import starlette.applications
import starlette.middleware.errors
import uvicorn
import web.config

# ruleid: python-debug-asgi-app
fastapi.applications.FastAPI(debug=True)
# ruleid: python-debug-asgi-app
starlette.applications.Starlette(True)
# ruleid: python-debug-asgi-app
starlette.middleware.errors.ServerErrorMiddleware(debug=True)
# ruleid: python-debug-asgi-app
litestar.Litestar(debug=True)
# ruleid: python-debug-asgi-app
tornado.web.Application(serve_traceback=True)
# ruleid: python-debug-asgi-app
uvicorn.run(debug=True)
# ruleid: python-debug-asgi-app
bottle.debug(True)
# ruleid: python-debug-asgi-app
web.config.debug = True
site = starlette.applications.Starlette()
# ruleid: python-debug-asgi-app
site.debug = True
# ok: python-debug-asgi-app
printer.debug = True
shop = sanic.Sanic("shop")
# ruleid: python-debug-asgi-app
shop.run(debug=True)
# ok: python-debug-asgi-app
worker.run(debug=True)
