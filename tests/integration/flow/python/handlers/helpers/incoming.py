"""A request in a wrapping of ours."""


class Wrapped:
    def __init__(self, request):
        self.request = request

    def form_value(self, name):
        return self.request.form.get(name)

    def first_of(self, name):
        values = self.request.args.getlist(name)
        if values:
            return values[0]
        return ""

    def fixed(self, name):
        return "standing order"


def cookie(request, name):
    return request.cookies.get(name, "none")


def fixed_cookie(request, name):
    return "none"
