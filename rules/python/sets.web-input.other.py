class Browser:
    def theme(self):
        # ok: sources/web-input
        sink(self.get_cookie("theme"))
        # ok: sources/web-input
        sink(self.path_args)


class PutHandler(Handler):
    def put(self, name):
        # ok: sources/web-input
        sink(name)


@emitter.on("message")
def heard(text):
    # ok: sources/web-input
    sink(text)


def resolve_user(root, info, name):
    # ok: sources/web-input
    sink(name)


def unknown_libraries(form, bus):
    # ok: sources/web-input
    sink(form.name.data)
    # ok: sources/web-input
    sink(bus.current_event)
