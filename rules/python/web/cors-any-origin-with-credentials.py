from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS

app = FastAPI()
site = Flask(__name__)
origins = ["*"]
# ruleid: python-web-cors-any-origin-with-credentials
app.add_middleware(
    CORSMiddleware,
    allow_credentials=True,
    allow_methods=["*"],
    allow_origins=["*"],
)
# ruleid: python-web-cors-any-origin-with-credentials
app.add_middleware(CORSMiddleware, allow_origins=origins, allow_credentials=True)
# ruleid: python-web-cors-any-origin-with-credentials
CORS(site, supports_credentials=True)
# ruleid: python-web-cors-any-origin-with-credentials
CORS_ALLOW_ALL_ORIGINS = True
CORS_ALLOW_CREDENTIALS = True
# ok: python-web-cors-any-origin-with-credentials
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"], allow_credentials=True)
# ok: python-web-cors-any-origin-with-credentials
app.add_middleware(CORSMiddleware, allow_origins=["*"])
# ok: python-web-cors-any-origin-with-credentials
CORS(site)
# ok: python-web-cors-any-origin-with-credentials
CORS(site, origins=["https://shop.example"], supports_credentials=True)


# Each of the other forms once.
import flask_cors
import starlette.middleware
import starlette.middleware.cors

# ruleid: python-web-cors-any-origin-with-credentials
app.add_middleware(CORSMiddleware, allow_origin_regex=".*", allow_credentials=True)
# ruleid: python-web-cors-any-origin-with-credentials
starlette.middleware.cors.CORSMiddleware(app, allow_origins=["*"], allow_credentials=True)
# ruleid: python-web-cors-any-origin-with-credentials
starlette.middleware.Middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)
# ruleid: python-web-cors-any-origin-with-credentials
flask_cors.CORS(site, origins="*", supports_credentials=True)
# ruleid: python-web-cors-any-origin-with-credentials
flask_cors.cross_origin(origins="*", supports_credentials=True)
# ruleid: python-web-cors-any-origin-with-credentials
flask_cors.CORS(site, origins=["*"], supports_credentials=True)
# ruleid: python-web-cors-any-origin-with-credentials
CORS_ORIGIN_ALLOW_ALL = True
# ok: python-web-cors-any-origin-with-credentials
CORS(site, resources={"/api/*": {"origins": ["https://shop.example"]}}, supports_credentials=True)
# ok: python-web-cors-any-origin-with-credentials
CORS(site, supports_credentials=True, **options)
