import wtforms


def save(form):
    # ruleid: sources/web-input
    sink(form.name.data)
