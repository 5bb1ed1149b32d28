import flask


class Handlers:
    def call(self):
        name = flask.request.args["name"]
        # ruleid: python-code-attribute-from-input
        getattr(self, f"on_{name}" if self.quiet else name)()
        # ruleid: python-code-attribute-from-input
        getattr(self, "x" + name)()
        # ok: python-code-attribute-from-input
        getattr(self, "on_" + name)()

    def later(self):
        handler = getattr(
            self,
            # ruleid: python-code-attribute-from-input
            flask.request.args["name"],
        )
        handler()
