import traceback
from traceback import format_exc as trace

from django.http import HttpResponse
from flask import Blueprint

bp = Blueprint("files", __name__)


@bp.route("/upload", methods=["POST"])
def upload():
    try:
        return save()
    except OSError:
        # ruleid: python-debug-traceback-in-response
        return traceback.format_exc(), 500


def view(request):
    try:
        return HttpResponse(save())
    except ValueError:
        # ruleid: python-debug-traceback-in-response
        return HttpResponse("failed: " + trace(), status=500)


@bp.route("/quiet")
def quiet():
    try:
        return save()
    except OSError:
        # ok: python-debug-traceback-in-response
        log.error(traceback.format_exc())
        # ok: python-debug-traceback-in-response
        return "failed", 500


def for_developers(request, settings):
    try:
        return HttpResponse(save())
    except ValueError:
        # ok: python-debug-traceback-in-response
        return HttpResponse(traceback.format_exc() if settings.DEBUG else "failed", status=500)


def for_the_log():
    # ok: python-debug-traceback-in-response
    return traceback.format_exc()


# Each of the other forms once.
import django.http
import fastapi
import fastapi.responses
import flask

# ruleid: python-debug-traceback-in-response
django.http.HttpResponseServerError(traceback.format_exc())
# ruleid: python-debug-traceback-in-response
django.http.JsonResponse(traceback.format_exc())
# ruleid: python-debug-traceback-in-response
flask.jsonify(traceback.format_exc())
# ruleid: python-debug-traceback-in-response
flask.jsonify(key=traceback.format_exc())
# ruleid: python-debug-traceback-in-response
flask.make_response(traceback.format_exc())
# ruleid: python-debug-traceback-in-response
flask.Response(traceback.format_exc())
# ruleid: python-debug-traceback-in-response
fastapi.HTTPException(status_code=500, detail=traceback.format_exc())
# ruleid: python-debug-traceback-in-response
fastapi.responses.JSONResponse(traceback.format_exc())
# ruleid: python-debug-traceback-in-response
fastapi.responses.PlainTextResponse(traceback.format_exc())


@app.get("/items")
def items():
    # ruleid: python-debug-traceback-in-response
    return traceback.format_exc()


@app.post("/items")
def add_item():
    # ruleid: python-debug-traceback-in-response
    return traceback.format_exc()


@app.errorhandler(500)
def failed(error):
    if app.debug:
        # ok: python-debug-traceback-in-response
        return traceback.format_exc()
    # ruleid: python-debug-traceback-in-response
    return traceback.format_exc()


@app.exception_handler(ValueError)
def wrong(request, error):
    if settings.DEBUG:
        # ok: python-debug-traceback-in-response
        return traceback.format_exc()
    # ruleid: python-debug-traceback-in-response
    return traceback.format_exc()
