import urllib.request

import bottle
import cgi
import cherrypy
import fastapi
import flask
import flask.globals
import flask.views
import flask_restful
import flask_restful.reqparse
import flask_restx
import flask_restx.reqparse
import flask_socketio
import graphene
import http.server
import quart
import requests
import starlette.requests
import streamlit
import tornado.web
import tornado.websocket
import webapp2


def objects():
    # ruleid: sources/web-input
    sink(flask.request)
    # ruleid: sources/web-input
    sink(flask.globals.request)
    # ruleid: sources/web-input
    sink(quart.request)
    # ruleid: sources/web-input
    sink(bottle.request)
    # ruleid: sources/web-input
    sink(flask_restful.request)
    # ruleid: sources/web-input
    sink(flask_restx.request)
    # ruleid: sources/web-input
    sink(webapp2.get_request())
    # ruleid: sources/web-input
    sink(cgi.FieldStorage())
    # ruleid: sources/web-input
    sink(cherrypy.request.params["page"])
    # ruleid: sources/web-input
    sink(cherrypy.request.headers["Referer"])
    # ruleid: sources/web-input
    sink(cherrypy.request.json)
    # ruleid: sources/web-input
    sink(streamlit.text_input("Name"))
    # ruleid: sources/web-input
    sink(streamlit.text_area("Story"))
    # ruleid: sources/web-input
    sink(streamlit.chat_input())


def handed_in(request):
    # ruleid: sources/web-input
    sink(request.GET["q"])
    # ruleid: sources/web-input
    sink(request.POST["q"])
    # ruleid: sources/web-input
    sink(request.COOKIES["theme"])
    # ruleid: sources/web-input
    sink(request.META["HTTP_REFERER"])
    # ruleid: sources/web-input
    sink(request.META.get("QUERY_STRING", ""))
    # ruleid: sources/web-input
    sink(request.FILES["photo"])
    # ruleid: sources/web-input
    sink(request.args["q"])
    # ruleid: sources/web-input
    sink(request.body)
    # ruleid: sources/web-input
    sink(request.body_arguments)
    # ruleid: sources/web-input
    sink(request.arguments)
    # ruleid: sources/web-input
    sink(request.query_arguments)
    # ruleid: sources/web-input
    sink(request.cookies["theme"])
    # ruleid: sources/web-input
    sink(request.data["q"])
    # ruleid: sources/web-input
    sink(request.files["photo"])
    # ruleid: sources/web-input
    sink(request.form["q"])
    # ruleid: sources/web-input
    sink(request.headers["Referer"])
    # ruleid: sources/web-input
    sink(request.json["q"])
    # ruleid: sources/web-input
    sink(request.json_body)
    # ruleid: sources/web-input
    sink(request.match_info["name"])
    # ruleid: sources/web-input
    sink(request.matchdict["name"])
    # ruleid: sources/web-input
    sink(request.media)
    # ruleid: sources/web-input
    sink(request.params["q"])
    # ruleid: sources/web-input
    sink(request.path_info)
    # ruleid: sources/web-input
    sink(request.path_params["name"])
    # ruleid: sources/web-input
    sink(request.query["q"])
    # ruleid: sources/web-input
    sink(request.query_params["q"])
    # ruleid: sources/web-input
    sink(request.query_string)
    # ruleid: sources/web-input
    sink(request.raw_post_data)
    # ruleid: sources/web-input
    sink(request.rel_url)
    # ruleid: sources/web-input
    sink(request.stream)
    # ruleid: sources/web-input
    sink(request.text_body)
    # ruleid: sources/web-input
    sink(request.values["q"])
    # ruleid: sources/web-input
    sink(request.view_args["name"])
    # ruleid: sources/web-input
    sink(request.get_data())
    # ruleid: sources/web-input
    sink(request.get_json(force=True))
    # ruleid: sources/web-input
    sink(request.get_full_path())
    # ruleid: sources/web-input
    sink(request.get_signed_cookie("theme"))
    # ruleid: sources/web-input
    sink(request.get_param("q"))
    # ruleid: sources/web-input
    sink(request.get_header("Referer"))
    # ruleid: sources/web-input
    sink(request.bounded_stream.read())
    # ruleid: sources/web-input
    sink(request.post())
    # ruleid: sources/web-input
    sink(request.read())
    # ruleid: sources/web-input
    sink(request.text())
    # ruleid: sources/web-input
    sink(request.multipart())
    # ruleid: sources/web-input
    sink(request.content.read(1024))
    # ok: sources/web-input
    sink(request.META["REMOTE_ADDR"])
    # ok: sources/web-input
    sink(request.META.get("REMOTE_ADDR", ""))
    # ok: sources/web-input
    sink(request.user)


def not_a_request(report):
    # ok: sources/web-input
    sink(report.data)
    # ok: sources/web-input
    sink(report.GET)


def urllib_request():
    request = urllib.request.Request("https://acme.dev/")
    # ok: sources/web-input
    sink(request.headers)


def urllib_req():
    req = urllib.request.Request("https://acme.dev/")
    # ok: sources/web-input
    sink(req.headers)


def answered_req():
    req = requests.get("https://acme.dev/")
    # ok: sources/web-input
    sink(req.headers)


def answered_request():
    request = requests.post("https://acme.dev/")
    # ok: sources/web-input
    sink(request.headers)


@app.route("/route/<name>")
def by_route(name):
    # ruleid: sources/web-input
    sink(name)


@app.get("/get/<name>")
def by_get(name):
    # ruleid: sources/web-input
    sink(name)


@app.post("/post/<name>")
def by_post(name):
    # ruleid: sources/web-input
    sink(name)


@app.put("/put/<name>")
def by_put(name):
    # ruleid: sources/web-input
    sink(name)


@app.patch("/patch/<name>")
def by_patch(name):
    # ruleid: sources/web-input
    sink(name)


@app.delete("/delete/<name>")
def by_delete(name):
    # ruleid: sources/web-input
    sink(name)


@app.api_route("/api_route/<name>")
def by_api_route(name):
    # ruleid: sources/web-input
    sink(name)


@app.websocket("/websocket/<name>")
def by_websocket(name):
    # ruleid: sources/web-input
    sink(name)


@app.shell("/tool/<name>")
def another_decorator(name):
    # ok: sources/web-input
    sink(name)


@app.get("/depends/{name}")
def depends(name: str, store: Store = fastapi.Depends(open_store), other=fastapi.Depends(open_store)):
    # ok: sources/web-input
    sink(store)
    # ok: sources/web-input
    sink(other)
    # ruleid: sources/web-input
    sink(name)


@app.get("/secure/{name}")
def secure(name, who=fastapi.Security(whose)):
    # ok: sources/web-input
    sink(who)


@app.get("/handed/{name}")
def handed(asked: fastapi.Request, given: starlette.requests.Request, answer: fastapi.Response, tasks: fastapi.BackgroundTasks, socket: fastapi.WebSocket):
    # ok: sources/web-input
    sink(asked)
    # ok: sources/web-input
    sink(given)
    # ok: sources/web-input
    sink(answer)
    # ok: sources/web-input
    sink(tasks)
    # ok: sources/web-input
    sink(socket)


@app.route("/page/<int:number>")
def numbered(number):
    # ok: sources/web-input
    sink(number)


@app.get("/session/{name}")
def with_session(name, session):
    # ok: sources/web-input
    sink(session)


class ProfileView(View):
    def get(self, request, *args, **kwargs):
        # ruleid: sources/web-input
        sink(self.kwargs["name"])
        # ruleid: sources/web-input
        sink(self.args[0])


class Task:
    def run(self):
        # ok: sources/web-input
        sink(self.kwargs["name"])


class Report(Task):
    def __init__(self, **kwargs):
        self.kwargs = kwargs

    def show(self, request):
        # ok: sources/web-input
        sink(self.kwargs["name"])


class Arguments(tornado.web.RequestHandler):
    def put(self):
        # ruleid: sources/web-input
        sink(self.get_argument("q"))
        # ruleid: sources/web-input
        sink(self.get_arguments("q"))
        # ruleid: sources/web-input
        sink(self.get_query_argument("q"))
        # ruleid: sources/web-input
        sink(self.get_query_arguments("q"))
        # ruleid: sources/web-input
        sink(self.get_body_argument("q"))
        # ruleid: sources/web-input
        sink(self.get_body_arguments("q"))
        # ruleid: sources/web-input
        sink(self.get_cookie("theme"))
        # ruleid: sources/web-input
        sink(self.request.uri)
        # ruleid: sources/web-input
        sink(self.request.path)
        # ruleid: sources/web-input
        sink(self.path_kwargs["name"])
        # ruleid: sources/web-input
        sink(self.path_args[0])


class Parts(tornado.web.RequestHandler):
    def get(self, name):
        # ruleid: sources/web-input
        sink(name)

    def post(self, name):
        # ruleid: sources/web-input
        sink(name)


class Store:
    def get(self, name):
        # ok: sources/web-input
        sink(name)

    def post(self, name):
        # ok: sources/web-input
        sink(name)


def parsers():
    parser = flask_restful.reqparse.RequestParser()
    # ruleid: sources/web-input
    sink(parser.parse_args()["name"])


def other_parsers():
    parser = flask_restx.reqparse.RequestParser()
    # ruleid: sources/web-input
    sink(parser.parse_args()["name"])


def command_line():
    parser = argparse.ArgumentParser()
    # ok: sources/web-input
    sink(parser.parse_args())


class Server(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        # ruleid: sources/web-input
        sink(self.path)
        # ruleid: sources/web-input
        sink(self.headers["Referer"])
        # ruleid: sources/web-input
        sink(self.rfile.read(10))
        # ruleid: sources/web-input
        sink(self.rfile.readline())
        # ok: sources/web-input
        sink(self.client_address)


class Files(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        # ruleid: sources/web-input
        sink(self.path)


class OldServer(BaseHTTPServer.BaseHTTPRequestHandler):
    def do_GET(self):
        # ruleid: sources/web-input
        sink(self.path)


class Entry:
    def name(self):
        # ok: sources/web-input
        sink(self.path)
        # ok: sources/web-input
        sink(self.headers)


class Root:
    @cherrypy.expose
    def index(self, name):
        # ruleid: sources/web-input
        sink(name)

    def helper(self, name):
        # ok: sources/web-input
        sink(name)


def lambda_handler(event, context):
    # ruleid: sources/web-input
    sink(event["name"])
    # ok: sources/web-input
    sink(context)


def handle(event, session):
    # ok: sources/web-input
    sink(event)


def handler(signal, context):
    # ok: sources/web-input
    sink(signal)


def on_start(event, context):
    # ok: sources/web-input
    sink(event)


class Named(flask.views.MethodView):
    def get(self, name, user_id):
        # ruleid: sources/web-input
        sink(name)
        # ok: sources/web-input
        sink(user_id)

    def helper(self, name):
        # ok: sources/web-input
        sink(name)


class Rest(flask_restful.Resource):
    def put(self, name):
        # ruleid: sources/web-input
        sink(name)


class Restx(flask_restx.Resource):
    def delete(self, name):
        # ruleid: sources/web-input
        sink(name)


class ArticleView(DetailView):
    def get(self, request, slug, pk):
        # ruleid: sources/web-input
        sink(slug)
        # ok: sources/web-input
        sink(pk)

    def title(self, request, slug):
        # ok: sources/web-input
        sink(slug)


class Cache(Backend):
    def get(self, request, key):
        # ok: sources/web-input
        sink(key)


@login_required
def profile(request, username, pk):
    # ruleid: sources/web-input
    sink(username)
    # ok: sources/web-input
    sink(pk)


@require_http_methods(["GET"])
def search(request, term):
    # ruleid: sources/web-input
    sink(term)


@traced
def compute(request, term):
    # ok: sources/web-input
    sink(term)


def of_forms(form, serializer, report):
    # ruleid: sources/web-input
    sink(form.cleaned_data["name"])
    # ruleid: sources/web-input
    sink(serializer.validated_data["name"])
    # ok: sources/web-input
    sink(report.cleaned_data)


@socketio.on("message")
def heard(text):
    # ruleid: sources/web-input
    sink(text)


class Chat(AsyncWebsocketConsumer):
    def receive(self, text_data):
        # ruleid: sources/web-input
        sink(text_data)


class Radio(Device):
    def receive(self, text):
        # ok: sources/web-input
        sink(text)


def socket_messages(websocket, queue):
    # ruleid: sources/web-input
    sink(websocket.receive_text())
    # ruleid: sources/web-input
    sink(websocket.receive_json())
    # ruleid: sources/web-input
    sink(websocket.receive_bytes())
    # ok: sources/web-input
    sink(queue.receive_text())


class Echo(tornado.websocket.WebSocketHandler):
    def on_message(self, text):
        # ruleid: sources/web-input
        sink(text)


class Bot:
    def on_message(self, text):
        # ok: sources/web-input
        sink(text)


def resolve_user(root, info, name, id):
    # ruleid: sources/web-input
    sink(name)
    # ok: sources/web-input
    sink(id)


def look_up(root, info, name):
    # ok: sources/web-input
    sink(name)


class Changes(tornado.web.RequestHandler):
    def put(self, name):
        # ruleid: sources/web-input
        sink(name)

    def delete(self, name):
        # ruleid: sources/web-input
        sink(name)

    def patch(self, name):
        # ruleid: sources/web-input
        sink(name)


class Row(Table):
    def put(self, name):
        # ok: sources/web-input
        sink(name)
