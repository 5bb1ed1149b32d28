import aiohttp


def create(request):
    # ruleid: python-web-mass-assignment
    User(**request.json).save()
