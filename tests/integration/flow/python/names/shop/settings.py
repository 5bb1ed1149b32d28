from flask import request

PAGE_SIZE = "20"
REPORT = "daily"


def title():
    return request.args["title"]


def heading():
    return "Reports"
