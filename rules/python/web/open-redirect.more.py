import flask


class Player:
    def move(self, response):
        # ok: python-web-open-redirect
        self.redirect(flask.request.args["next"])
        response.headers.set(
            "Location",
            # ruleid: python-web-open-redirect
            flask.request.args["next"],
        )
