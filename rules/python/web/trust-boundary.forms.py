import flask


def forms(self, key, request):
    value = flask.request.args["value"]
    # ruleid: python-web-trust-boundary
    flask.session.setdefault("role", value)
    # ruleid: python-web-trust-boundary
    flask.session.setdefault(value, value)
    # ruleid: python-web-trust-boundary
    flask.session.update({"role": value})
    # ruleid: python-web-trust-boundary
    flask.session.update({value: value})
    # ruleid: python-web-trust-boundary
    flask.session.update(value)
    # ruleid: python-web-trust-boundary
    request.session[value] = value
    # ruleid: python-web-trust-boundary
    request.session.setdefault("role", value)
    # ruleid: python-web-trust-boundary
    request.session.setdefault(value, value)
    # ruleid: python-web-trust-boundary
    request.session.update({"role": value})
    # ruleid: python-web-trust-boundary
    request.session.update({value: value})
    # ruleid: python-web-trust-boundary
    request.session.update(value)
    # ok: python-web-trust-boundary
    request.session.update({"role": "a", value})
    # ruleid: python-web-trust-boundary
    self.request.session["role"] = value
    # ruleid: python-web-trust-boundary
    self.request.session[value] = value
    # ruleid: python-web-trust-boundary
    self.request.session.setdefault("role", value)
    # ruleid: python-web-trust-boundary
    self.request.session.setdefault(value, value)
    # ruleid: python-web-trust-boundary
    self.request.session.update({"role": value})
    # ruleid: python-web-trust-boundary
    self.request.session.update({value: value})
    # ruleid: python-web-trust-boundary
    self.request.session.update(value)
    # ok: python-web-trust-boundary
    self.request.session.update({"role": "a", value})
