"""A factory of things, each of which does something else with what it is given."""


class Plain:
    def do(self, text):
        return text


class Careful:
    def do(self, text):
        return clean(text)


class Joined:
    def __init__(self, inner):
        self.inner = inner

    def do(self, text):
        return self.inner.do("-" + text)


def create(kind="plain"):
    if kind == "careful":
        return Careful()
    return Plain()


def registry():
    return {"plain": Plain, "careful": Careful}
