"""Things that do something with a text, chosen by a setting."""


class Maker:
    def make(self, text):
        raise NotImplementedError


class Straight(Maker):
    def make(self, text):
        result = text
        return result


class Fixed(Maker):
    def make(self, text):
        result = text
        result = "fixed"
        return result


def create():
    return Straight()


def create_named(name):
    makers = {"straight": Straight, "fixed": Fixed}
    return makers[name]()
