import http.server


class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        # ruleid: python-web-reflected-input
        self.wfile.write(self.path)
        self.wfile.write(
            # ruleid: python-web-reflected-input
            self.path
        )
