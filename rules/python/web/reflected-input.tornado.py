import tornado.web


class Page(tornado.web.RequestHandler):
    def get(self):
        # ruleid: python-web-reflected-input
        self.write(self.get_argument("name"))
        # ok: python-web-reflected-input
        self.write({"name": self.get_argument("name")})
        # ok: python-web-reflected-input
        self.write("text", self.get_argument("name"))
        self.write(
            # ruleid: python-web-reflected-input
            self.get_argument("name")
        )


class Last(tornado.web.RequestHandler):
    def get(self):
        # ruleid: python-web-reflected-input
        self.finish("<b>" + self.get_argument("name"))
        # ok: python-web-reflected-input
        self.finish({"name": self.get_argument("name")})
