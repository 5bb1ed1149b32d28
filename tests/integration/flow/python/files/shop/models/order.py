from shop.models.base import Model


class Order(Model):
    table = "orders"

    def __init__(self, connection, note, number):
        super().__init__(connection)
        self.note = note
        self.number = number


def latest_order(connection, note):
    return Order(connection, note, "1")
