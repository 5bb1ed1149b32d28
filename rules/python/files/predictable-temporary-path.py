import logging

PATH = "/tmp/shop/report.csv"


def write(rows):
    # ruleid: python-files-predictable-temporary-path
    with open("/tmp/report.csv", "w") as file:
        file.writelines(rows)
    # ruleid: python-files-predictable-temporary-path
    with open(
        PATH,
        mode="ab",
    ) as file:
        file.writelines(rows)
    # ruleid: python-files-predictable-temporary-path
    handler = logging.FileHandler("/var/tmp/shop.log")
    # ok: python-files-predictable-temporary-path
    with open("/srv/report.csv", "w") as file:
        file.writelines(rows)
    # ok: python-files-predictable-temporary-path
    with open("/tmp/report.csv") as file:
        return file.read(), handler


# Each of the other forms once.
import io
import os
import shutil

# ruleid: python-files-predictable-temporary-path
io.open("/tmp/shop/report.csv", "w")
# ruleid: python-files-predictable-temporary-path
os.open("/tmp/shop/report.csv", mode)
# ruleid: python-files-predictable-temporary-path
shutil.copyfile(source, "/tmp/shop/report.csv")
# ok: python-files-predictable-temporary-path
open("/tmp/shop/report.csv", "rb")
