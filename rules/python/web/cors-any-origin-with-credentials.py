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
