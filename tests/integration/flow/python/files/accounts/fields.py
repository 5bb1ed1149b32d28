class Field:
    def __init__(self, name):
        self.name = name

    def fetch(self):
        raise NotImplementedError

    def value(self):
        return self.fetch().strip()

    def cleaned(self):
        return clean(self.fetch())

    def label(self):
        return self.name.title()
