from blog.models import Entry


def search(title, column, low):
    # ruleid: python-sql-django-extra
    Entry.objects.extra(where=["headline = '%s'" % title])
    Entry.objects.filter(draft=False).extra(
        # ruleid: python-sql-django-extra
        select={"hot": f"votes > {low}"},
        order_by=["-hot"],
    )
    # ruleid: python-sql-django-extra
    Entry.objects.extra(order_by=["-" + column])
    # ok: python-sql-django-extra
    Entry.objects.extra(where=["headline = %s"], params=[title])
    # ok: python-sql-django-extra
    Entry.objects.extra(select={"hot": "votes > 100"}, order_by=["-hot"])
    # ok: python-sql-django-extra
    settings.extra(depth=3)


# Each of the other forms once.
STATE = "open"
# ruleid: python-sql-django-extra
Entry.objects.extra(tables=["blog_" + language])
# ok: python-sql-django-extra
Entry.objects.extra(where=["state = '%s'" % STATE])
# ok: python-sql-django-extra
Entry.objects.extra(select={"hot": "state = '%s'" % STATE})
# ok: python-sql-django-extra
Entry.objects.extra(where=[clause])
