from flask import request


def given_price():
    return request.args["price"]


def cheapest():
    return "1"
