from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

ANY = "*"
app = FastAPI()


def view(response, handler):
    # ruleid: python-web-cors-any-origin
    response.headers["Access-Control-Allow-Origin"] = ANY
    # ruleid: python-web-cors-any-origin
    handler.send_header("Access-Control-Allow-Origin", "*")
    # ok: python-web-cors-any-origin
    response.headers["Access-Control-Allow-Origin"] = "https://shop.example"
    # ok: python-web-cors-any-origin
    response.headers["Access-Control-Allow-Methods"] = "*"


# ruleid: python-web-cors-any-origin
app.add_middleware(
    CORSMiddleware,
    allow_origins=["*"],
)


# Each of the other forms once.
import flask_cors

# ruleid: python-web-cors-any-origin
response["Access-Control-Allow-Origin"] = "*"
# ruleid: python-web-cors-any-origin
handler.set_header("Access-Control-Allow-Origin", "*")
# ruleid: python-web-cors-any-origin
response.headers.add("Access-Control-Allow-Origin", "*")
# ruleid: python-web-cors-any-origin
flask_cors.CORS(app)
# ruleid: python-web-cors-any-origin
CORS_ALLOW_ALL_ORIGINS = True
# ruleid: python-web-cors-any-origin
CORS_ORIGIN_ALLOW_ALL = True
# ok: python-web-cors-any-origin
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)
