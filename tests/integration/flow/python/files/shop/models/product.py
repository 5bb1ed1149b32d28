from .base import Model


class Product(Model):
    table = "products"

    def named(self, name):
        return self.where("name = '" + name + "'")

    def cheap(self):
        return self.where_own("price < 10")

    def numbered(self, number):
        return self.where_own("id = %d" % int(number))
