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
