import tornado.web


class Login(tornado.web.RequestHandler):
    def get(self):
        # ruleid: python-web-open-redirect
        self.redirect(self.get_argument("next"))
        self.redirect(
            # ruleid: python-web-open-redirect
            self.get_argument("next")
        )
