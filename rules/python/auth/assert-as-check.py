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
