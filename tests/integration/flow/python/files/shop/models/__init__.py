"""The package re-exports what its modules define."""
from .product import Product
from .order import Order as Purchase, latest_order
from .query import *
