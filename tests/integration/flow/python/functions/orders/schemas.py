"""What orders are made of."""
from enum import Enum
from typing import List, Literal, Optional


class Level(str, Enum):
    LOW = "low"
    HIGH = "high"


class Kind(Level):
    pass


class Item(Model):
    sku: str
    count: int


class Base(Model):
    note: Optional[str]
    gift: Optional[bool] = None


class Order(Base):
    name: str
    size: int
    level: Level
    mode: Literal["slow", "fast"]
    price: int | None = None
    first: Item
    items: List[Item]

    def label(self):
        return "order " + self.name

    def number(self):
        return "order " + str(self.size)
