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
