import aws_lambda_powertools


def index(app):
    # ruleid: sources/web-input
    sink(app.current_event.body)
