import os

DATABASE = os.environ.get("DATABASE", "shop.db")
EXPORT_TOOL = "/usr/bin/export"
FLAGS = {"legacy": False, "audit": True}
