import flask


def keys(request):
    name = flask.request.args["name"]
    # ruleid: python-web-trust-boundary
    flask.session.setdefault(name, 1)
    # ruleid: python-web-trust-boundary
    flask.session.update({name: 1})
    # ruleid: python-web-trust-boundary
    request.session[name] = 1
    # ruleid: python-web-trust-boundary
    request.session.setdefault(name, 1)
    # ruleid: python-web-trust-boundary
    request.session.update({name: 1})
    flask.session.setdefault(
        "user_id",
        # ruleid: python-web-trust-boundary
        name,
    )
    request.session.setdefault(
        "user_id",
        # ruleid: python-web-trust-boundary
        name,
    )


class View:
    def get(self, request):
        name = request.GET["name"]
        # ruleid: python-web-trust-boundary
        self.request.session[name] = 1
        # ruleid: python-web-trust-boundary
        self.request.session.setdefault(name, 1)
        # ruleid: python-web-trust-boundary
        self.request.session.update({name: 1})
        self.request.session.setdefault(
            "user_id",
            # ruleid: python-web-trust-boundary
            name,
        )
