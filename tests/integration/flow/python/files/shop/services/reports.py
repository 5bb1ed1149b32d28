import os

TEMPLATES = {"daily": "/srv/daily.txt", "weekly": "/srv/weekly.txt"}


def path_of(kind):
    return TEMPLATES.get(kind, TEMPLATES["daily"])


def raw_path_of(kind):
    return TEMPLATES.get(kind, kind)


def open_report(path):
    # ruleid: flow
    os.system("cat " + path)


def open_own_report(path):
    # ok: flow
    os.system("cat " + path)
