import aiohttp
import flask
import httpx
import requests
import socket
import tornado.httpclient
import urllib3


def address():
    # ruleid: python-network-request-to-input
    socket.create_connection((flask.request.args["host"], 80))


def with_client():
    with httpx.Client() as client:
        # ruleid: python-network-request-to-input
        client.get(flask.request.args["url"])


def with_session():
    with requests.Session() as client:
        # ruleid: python-network-request-to-input
        client.get(flask.request.args["url"])


async def with_async_client():
    async with httpx.AsyncClient() as client:
        # ruleid: python-network-request-to-input
        await client.get(flask.request.args["url"])


async def with_async_session():
    async with aiohttp.ClientSession() as client:
        # ruleid: python-network-request-to-input
        await client.get(flask.request.args["url"])


def kept_session():
    client = requests.Session()
    # ruleid: python-network-request-to-input
    client.get(flask.request.args["url"])


def kept_fetcher():
    client = tornado.httpclient.AsyncHTTPClient()
    # ruleid: python-network-request-to-input
    client.fetch(flask.request.args["url"])


def kept_pool():
    client = urllib3.PoolManager()
    # ruleid: python-network-request-to-input
    client.get(flask.request.args["url"])


def kept_client():
    client = httpx.Client()
    # ruleid: python-network-request-to-input
    client.get(flask.request.args["url"])


def told_something():
    client = httpx.Client()
    # ok: python-network-request-to-input
    client.mount(flask.request.args["url"])
    client.get(
        # ruleid: python-network-request-to-input
        flask.request.args["url"]
    )


def of_a_cache(cache):
    # ok: python-network-request-to-input
    cache.get(flask.request.args["url"])


def sent_along(event):
    channel = flask.request.args["channel"]
    # ok: python-network-request-to-input
    request = urllib.request.Request(API, data=channel)
    # ok: python-network-request-to-input
    urllib.request.urlopen(request)
    # ruleid: python-network-request-to-input
    urllib.request.urlopen(channel)
