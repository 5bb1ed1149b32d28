import unittest

from flask import abort
from flask_login import current_user


def delete(request, item):
    # ruleid: python-auth-assert-as-check
    assert request.user.is_staff
    item.delete()


def edit(item):
    # ruleid: python-auth-assert-as-check
    assert current_user.has_role(
        "editor",
    ), "editors only"
    # ok: python-auth-assert-as-check
    assert item is not None
    if not current_user.is_authenticated:
        # ok: python-auth-assert-as-check
        abort(403)


class Tests(unittest.TestCase):
    def test_login(self):
        request = self.get("/")
        # ok: python-auth-assert-as-check
        assert request.user.is_authenticated


# Each of the other forms once.
# ruleid: python-auth-assert-as-check
assert request.user.is_authenticated
# ruleid: python-auth-assert-as-check
assert request.user.is_superuser
# ruleid: python-auth-assert-as-check
assert request.user.is_admin
# ruleid: python-auth-assert-as-check
assert request.user.is_anonymous
# ruleid: python-auth-assert-as-check
assert current_user.has_perm("shop.delete")
# ruleid: python-auth-assert-as-check
assert current_user.has_perms(["shop.delete"])
# ruleid: python-auth-assert-as-check
assert current_user.has_permission("delete")
# ruleid: python-auth-assert-as-check
assert current_user.has_role("editor")
# ruleid: python-auth-assert-as-check
assert current_user.can("delete")
# ok: python-auth-assert-as-check
assert row.is_admin


def test_shop(client, request, user):
    client.force_login(user)
    # ok: python-auth-assert-as-check
    assert request.user.is_staff


def project_of(request: HttpRequest, code):
    # ok: python-auth-assert-as-check
    assert request.user.is_authenticated
    # ok: python-auth-assert-as-check
    assert not request.user.is_anonymous
    # ruleid: python-auth-assert-as-check
    assert request.user.is_staff
    return request.user.projects.get(code=code)


def profile(request) -> HttpResponse:
    # ok: python-auth-assert-as-check
    assert request.user.is_authenticated
    return show(request.user)


def untyped(request):
    # ruleid: python-auth-assert-as-check
    assert request.user.is_authenticated
    return show(request.user)
