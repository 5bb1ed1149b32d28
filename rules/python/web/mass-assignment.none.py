def create(request, form):
    # ok: python-web-mass-assignment
    User(**request.json).save()
