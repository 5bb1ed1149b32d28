import aiohttp.web

routes = aiohttp.web.RouteTableDef()


@routes.get("/page")
def page(request):
    # ok: python-web-reflected-input
    return request.query["name"]
