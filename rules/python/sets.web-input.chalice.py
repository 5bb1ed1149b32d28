import chalice


def index(app):
    # ruleid: sources/web-input
    sink(app.current_request.json_body["name"])
    # ok: sources/web-input
    sink(app.debug)
