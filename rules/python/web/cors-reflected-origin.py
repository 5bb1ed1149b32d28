from flask import Flask, make_response, request

app = Flask(__name__)
ORIGINS = {"https://shop.example"}


@app.after_request
def allow(response):
    origin = request.headers.get("Origin")
    # ruleid: python-web-cors-reflected-origin
    response.headers["Access-Control-Allow-Origin"] = origin
    if origin in ORIGINS:
        # ok: python-web-cors-reflected-origin
        response.headers["Access-Control-Allow-Origin"] = origin
    # ok: python-web-cors-reflected-origin
    response.headers["X-Origin"] = origin
    # ruleid: python-web-cors-reflected-origin
    response.headers["access-control-allow-origin"] = origin
    # ruleid: python-web-cors-reflected-origin
    response.headers.add("Access-Control-Allow-Origin", origin)
    return response


@app.route("/items")
def items():
    response = make_response("[]")
    # ruleid: python-web-cors-reflected-origin
    response.headers.add("access-control-allow-origin", request.headers["Origin"])
    # ok: python-web-cors-reflected-origin
    response.headers.add("Access-Control-Allow-Origin", "https://shop.example")
    # ruleid: python-web-cors-reflected-origin
    response.headers.set("Access-Control-Allow-Origin", request.headers["Origin"])
    # ok: python-web-cors-reflected-origin
    response.headers.set("Vary", request.headers["Origin"])
    # ruleid: python-web-cors-reflected-origin
    response.headers.update({"Vary": "Origin", "Access-Control-Allow-Origin": request.headers["Origin"]})
    # ok: python-web-cors-reflected-origin
    response.headers.update({"Vary": "Origin", "Access-Control-Allow-Origin": "https://shop.example"})
    return response


class Falcon:
    def on_get(self, req, resp):
        # ruleid: python-web-cors-reflected-origin
        resp.set_header("Access-Control-Allow-Origin", req.get_header("Origin"))
        # ok: python-web-cors-reflected-origin
        resp.set_header("Access-Control-Allow-Origin", self.origin)


class Plain(BaseHTTPRequestHandler):
    def do_GET(self):
        request = self.request
        # ruleid: python-web-cors-reflected-origin
        self.send_header("Access-Control-Allow-Origin", request.headers["Origin"])
        # ok: python-web-cors-reflected-origin
        self.send_header("Access-Control-Allow-Origin", "null")


def lambda_handler(event, context):
    origin = event["headers"]["origin"]
    if origin.endswith(".example"):
        # ruleid: python-web-cors-reflected-origin
        return {"statusCode": 200, "headers": {"Access-Control-Allow-Origin": origin}, "body": ""}
    # ok: python-web-cors-reflected-origin
    return {"statusCode": 200, "headers": {"Access-Control-Allow-Origin": "https://shop.example"}, "body": origin}


def passed_on():
    # ok: python-web-cors-reflected-origin
    request.headers.add("Access-Control-Allow-Origin", "https://shop.example")
