from flask import Blueprint, request

from shop.lib.incoming import Incoming, current, own, param
from shop.lib.things import create, registry, Joined, Plain
from shop.services import SearchService, run_search, reports

bp = Blueprint("search", __name__)


@bp.route("/search")
def search():
    term = request.args.get("term", "")
    service = SearchService()
    service.grep(term)
    service.grep_quoted(term)
    service.grep_normal(term)
    service.grep_code(term)
    run_search(term, "x.py")
    return "done"


@bp.route("/reports")
def show_report():
    kind = request.args["kind"]
    reports.open_report(reports.raw_path_of(kind))
    reports.open_own_report(reports.path_of(kind))
    return "done"


@bp.route("/wrapped")
def wrapped():
    incoming = Incoming(request)
    text = incoming.text("name")
    # ruleid: flow
    sink(text)
    text = incoming.fixed("name")
    # ok: flow
    sink(text)
    number = incoming.number("page")
    # ok: flow
    sink(number)
    text = current().text("name")
    # ruleid: flow
    sink(text)
    text = current().fixed("name")
    # ok: flow
    sink(text)


@bp.route("/params")
def params():
    text = param("name")
    # ruleid: flow
    sink(text)
    text = own("name")
    # ok: flow
    sink(text)
    text = own("name", request.args["name"])
    # ruleid: flow
    sink(text)
    text = own("name", default="x")
    # ok: flow
    sink(text)


@bp.route("/things")
def things():
    text = param("name")
    given = create("plain").do(text)
    # ruleid: flow
    sink(given)
    given = create("careful").do(text)
    # ok: flow
    sink(given)
    given = create().do(text)
    # ruleid: flow
    sink(given)
    given = registry()["plain"]().do(text)
    # ruleid: flow
    sink(given)
    given = registry()["careful"]().do(text)
    # ok: flow
    sink(given)
    given = Joined(Plain()).do(text)
    # ruleid: flow
    sink(given)
    given = Joined(create("careful")).do(text)
    # ok: flow
    sink(given)
