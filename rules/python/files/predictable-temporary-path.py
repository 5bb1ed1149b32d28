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
