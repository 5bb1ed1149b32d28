import flask_wtf


def save(form, response):
    # ruleid: sources/web-input
    sink(form.name.data)
    # ok: sources/web-input
    sink(response.body.data)
