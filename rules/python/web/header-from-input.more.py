import flask


def headers(response):
    name = flask.request.args["name"]
    # ok: python-web-header-from-input
    response.headers.add("Location", name)
    response.headers.add(
        "X-Name",
        # ruleid: python-web-header-from-input
        name,
    )


class Handler:
    def answer(self):
        name = flask.request.args["name"]
        # ok: python-web-header-from-input
        self.send_header("Location", name)
        self.send_header(
            "X-Name",
            # ruleid: python-web-header-from-input
            name,
        )
