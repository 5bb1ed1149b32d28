import asyncio

import chalice
import fastapi
import flask
import flask_restful
import flask_socketio
import graphene
import streamlit
import tornado.web
import tornado.websocket
from channels.generic.websocket import WebsocketConsumer
from django.contrib.auth.decorators import login_required
from django.views import View
from django.views.generic import FormView
from flask.views import MethodView
from flask_wtf import FlaskForm
from rest_framework.decorators import api_view
from rest_framework.views import APIView

app = flask.Flask(__name__)
socket = flask_socketio.SocketIO(app)
api = fastapi.FastAPI()
service = chalice.Chalice(app_name="service")


class ByMethod(MethodView):
    def get(self, name):
        # ruleid: python-files-path-from-input
        return open(name).read()

    def other(self, name):
        # ok: python-files-path-from-input
        return open(name).read()


class Todo(flask_restful.Resource):
    def put(self, name):
        # ruleid: python-files-path-from-input
        return open(name).read()


@socket.on("message")
def message(data):
    # ruleid: python-files-path-from-input
    return open(data["name"]).read()


def submitted():
    form = NameForm()
    if form.validate_on_submit():
        # ruleid: python-files-path-from-input
        return open(form.name.data).read()


class NameView(FormView):
    def form_valid(self, form):
        # ruleid: python-files-path-from-input
        return open(form.cleaned_data["name"]).read()


class Serialized(APIView):
    def perform_create(self, serializer):
        # ruleid: python-files-path-from-input
        return open(serializer.validated_data["name"]).read()

    def get(self, request, name):
        # ruleid: python-files-path-from-input
        return open(name).read()


class Numbered(View):
    def get(self, request, pk):
        # ok: python-files-path-from-input
        return open(f"{pk}.txt").read()


@login_required
def decorated(request, name):
    # ruleid: python-files-path-from-input
    return open(name).read()


@api_view(["GET"])
def rest(request, name):
    # ruleid: python-files-path-from-input
    return open(name).read()


def helper(request, name):
    # ok: python-files-path-from-input
    return open(name).read()


@api.websocket("/ws")
async def talk(websocket: fastapi.WebSocket):
    name = await websocket.receive_text()
    # ruleid: python-files-path-from-input
    return open(name).read()


class Files(tornado.web.RequestHandler):
    def delete(self, name):
        # ruleid: python-files-path-from-input
        open(name).read()


class Own(BaseHandler):
    def get(self, name):
        # ruleid: python-files-path-from-input
        open(name).read()


class Chat(tornado.websocket.WebSocketHandler):
    def on_message(self, message):
        # ruleid: python-files-path-from-input
        open(message).read()


class Room(WebsocketConsumer):
    def receive(self, text_data):
        # ruleid: python-files-path-from-input
        open(text_data).read()


class Query(graphene.ObjectType):
    def resolve_file(self, info, name):
        # ruleid: python-files-path-from-input
        return open(name).read()


class Change(graphene.Mutation):
    def mutate(self, info, name):
        # ruleid: python-files-path-from-input
        return open(name).read()


def page():
    # ruleid: python-files-path-from-input
    return open(streamlit.text_input("Name")).read()


@service.route("/files")
def files():
    # ruleid: python-files-path-from-input
    return open(service.current_request.query_params["name"]).read()


def lambda_handler(event: dict, context: object) -> dict:
    # ruleid: python-files-path-from-input
    return open(event["pathParameters"]["name"]).read()
