ORDERS = {"new": "-created", "old": "created"}
FIELDS = ("created", "title")


def posts(request):
    # ruleid: python-sql-django-lookup-from-input
    a = Post.objects.filter(**request.GET.dict())
    # ruleid: python-sql-django-lookup-from-input
    b = Post.objects.exclude(**request.GET.dict())
    # ruleid: python-sql-django-lookup-from-input
    c = Post.objects.select_related("author").get(**request.GET.dict())
    # ok: python-sql-django-lookup-from-input
    d = Post.objects.filter(title=request.GET["title"])
    conditions = {"title": request.GET["title"]}
    # ok: python-sql-django-lookup-from-input
    e = Post.objects.filter(**conditions)
    # ok: python-sql-django-lookup-from-input
    f = requests.get(**request.GET.dict())
    return a, b, c, d, e, f


def ordered(self, request):
    order = request.GET.get("sort", "created")
    # ruleid: python-sql-django-lookup-from-input
    a = Post.objects.all().order_by(order)
    # ruleid: python-sql-django-lookup-from-input
    b = self.get_queryset().order_by(order, "title")
    # ok: python-sql-django-lookup-from-input
    c = Post.objects.order_by(ORDERS[order])
    # ok: python-sql-django-lookup-from-input
    d = Post.objects.order_by("title")
    # ok: python-sql-django-lookup-from-input
    e = shelf.order_by(order)
    if order in FIELDS:
        # ok: python-sql-django-lookup-from-input
        return Post.objects.order_by(order)
    return a, b, c, d, e
