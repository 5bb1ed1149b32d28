class Model:
    table = "none"

    def __init__(self, connection, **fields):
        self.connection = connection
        self.fields = fields

    def where(self, condition):
        # ruleid: flow
        return self.connection.execute("SELECT * FROM " + self.table + " WHERE " + condition)

    def where_own(self, condition):
        # ok: flow
        return self.connection.execute("SELECT * FROM " + self.table + " WHERE " + condition)

    def count(self):
        # ok: flow
        return self.connection.execute("SELECT COUNT(*) FROM " + self.table)
