import flask


def forms(self, response, name):
    value = flask.request.args["value"]
    # ruleid: python-web-header-from-input
    response.headers.set(name, value)
    # ruleid: python-web-header-from-input
    response.headers.append(name, value)
    # ruleid: python-web-header-from-input
    response.set_header(name, value)
    # ruleid: python-web-header-from-input
    self.send_header(name, value)
    # ruleid: python-web-header-from-input
    self.set_header(name, value)
    # ruleid: python-web-header-from-input
    self.add_header(name, value)
