import aiohttp
import boto3
import flask
import ftplib
import grequests
import http.client
import httplib2
import httpx
import pycurl
import requests
import six.moves.urllib.request
import smtplib
import telnetlib
import tornado.httpclient
import urllib
import urllib.request
import urllib2
import urllib3
import websocket
import websockets
import xmlrpc.client


def forms(method, client):
    value = flask.request.args["value"]
    # ruleid: python-network-request-to-input
    requests.post(value)
    # ruleid: python-network-request-to-input
    requests.put(value)
    # ruleid: python-network-request-to-input
    requests.patch(value)
    # ruleid: python-network-request-to-input
    requests.delete(value)
    # ruleid: python-network-request-to-input
    requests.head(value)
    # ruleid: python-network-request-to-input
    requests.options(value)
    # ruleid: python-network-request-to-input
    httpx.get(value)
    # ruleid: python-network-request-to-input
    httpx.post(value)
    # ruleid: python-network-request-to-input
    httpx.put(value)
    # ruleid: python-network-request-to-input
    httpx.patch(value)
    # ruleid: python-network-request-to-input
    httpx.delete(value)
    # ruleid: python-network-request-to-input
    httpx.head(value)
    # ruleid: python-network-request-to-input
    httpx.options(value)
    # ruleid: python-network-request-to-input
    requests.get(url=value)
    # ruleid: python-network-request-to-input
    requests.post(url=value)
    # ruleid: python-network-request-to-input
    requests.request(method, value)
    # ruleid: python-network-request-to-input
    requests.request(url=value)
    # ruleid: python-network-request-to-input
    requests.Request(method, value)
    # ruleid: python-network-request-to-input
    requests.Session().verb(value)
    # ruleid: python-network-request-to-input
    requests.session().verb(value)
    # ruleid: python-network-request-to-input
    httpx.request(method, value)
    # ruleid: python-network-request-to-input
    httpx.stream(method, value)
    # ruleid: python-network-request-to-input
    httpx.Client().verb(value)
    # ruleid: python-network-request-to-input
    httpx.AsyncClient().verb(value)
    # ruleid: python-network-request-to-input
    urllib.request.urlretrieve(value)
    # ruleid: python-network-request-to-input
    urllib.request.Request(value)
    # ruleid: python-network-request-to-input
    urllib.urlopen(value)
    # ruleid: python-network-request-to-input
    urllib2.urlopen(value)
    # ruleid: python-network-request-to-input
    urllib2.Request(value)
    # ruleid: python-network-request-to-input
    six.moves.urllib.request.urlopen(value)
    # ruleid: python-network-request-to-input
    urllib3.PoolManager().request(method, value)
    # ruleid: python-network-request-to-input
    urllib3.request(method, value)
    # ruleid: python-network-request-to-input
    http.client.HTTPConnection(value)
    # ruleid: python-network-request-to-input
    http.client.HTTPSConnection(value)
    # ruleid: python-network-request-to-input
    aiohttp.request(method, value)
    # ruleid: python-network-request-to-input
    aiohttp.ClientSession().verb(value)
    # ruleid: python-network-request-to-input
    tornado.httpclient.HTTPRequest(value)
    # ruleid: python-network-request-to-input
    tornado.httpclient.AsyncHTTPClient().fetch(value)
    # ruleid: python-network-request-to-input
    tornado.httpclient.HTTPClient().fetch(value)
    # ruleid: python-network-request-to-input
    httplib2.Http().request(value)
    # ruleid: python-network-request-to-input
    grequests.get(value)
    # ruleid: python-network-request-to-input
    pycurl.Curl().setopt(pycurl.URL, value)
    # ruleid: python-network-request-to-input
    boto3.client(endpoint_url=value)
    # ruleid: python-network-request-to-input
    boto3.resource(endpoint_url=value)
    # ruleid: python-network-request-to-input
    ftplib.FTP(value)
    # ruleid: python-network-request-to-input
    smtplib.SMTP(value)
    # ruleid: python-network-request-to-input
    telnetlib.Telnet(value)
    # ruleid: python-network-request-to-input
    xmlrpc.client.ServerProxy(value)
    # ruleid: python-network-request-to-input
    websocket.create_connection(value)
    # ruleid: python-network-request-to-input
    websockets.connect(value)
    # ok: python-network-request-to-input
    client.verb("a", value)
