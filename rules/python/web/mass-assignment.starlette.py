import starlette


def create(request):
    # ruleid: python-web-mass-assignment
    User(**request.json).save()
