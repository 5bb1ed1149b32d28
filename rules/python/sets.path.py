import django.utils._os
import django.utils.text
import flask
import flask.helpers
import ntpath
import os.path
import pathlib
import pathvalidate
import posixpath
import slugify
import werkzeug
import werkzeug.security
import werkzeug.utils

ROOT = "/srv/files"


def files():
    name = source()
    # ruleid: sanitizers/path
    sink(name)
    # ruleid: sanitizers/path
    sink("Hello " + name.strip())
    # ok: sanitizers/path
    sink(werkzeug.utils.secure_filename(name))
    # ok: sanitizers/path
    sink(werkzeug.secure_filename(name))
    # ok: sanitizers/path
    sink(werkzeug.utils.safe_join(ROOT, name))
    # ok: sanitizers/path
    sink(werkzeug.security.safe_join(ROOT, name))
    # ok: sanitizers/path
    sink(flask.safe_join(ROOT, name))
    # ok: sanitizers/path
    sink(flask.helpers.safe_join(ROOT, name))
    # ok: sanitizers/path
    sink(django.utils._os.safe_join(ROOT, name))
    # ok: sanitizers/path
    sink(django.utils.text.get_valid_filename(name))
    # ok: sanitizers/path
    sink(django.utils.text.slugify(name))
    # ok: sanitizers/path
    sink(os.path.basename(name))
    # ok: sanitizers/path
    sink(posixpath.basename(name))
    # ok: sanitizers/path
    sink(ntpath.basename(name))
    # ok: sanitizers/path
    sink(pathlib.Path(name).name)
    # ok: sanitizers/path
    sink(pathlib.Path(name).stem)
    # ok: sanitizers/path
    sink(pathlib.Path(name).suffix)
    # ok: sanitizers/path
    sink(pathlib.PurePath(name).name)
    # ok: sanitizers/path
    sink(pathlib.PurePath(name).stem)
    # ok: sanitizers/path
    sink(pathlib.PurePosixPath(name).name)
    # ok: sanitizers/path
    sink(pathvalidate.sanitize_filename(name))
    # ok: sanitizers/path
    sink(slugify.slugify(name))


def made_real():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.startswith(ROOT):
        return None
    # ok: sanitizers/path
    sink(path)


def made_absolute():
    name = source()
    path = os.path.abspath(os.path.join(ROOT, name))
    if not path.startswith(ROOT):
        return None
    # ok: sanitizers/path
    sink(path)


def made_normal():
    name = source()
    path = os.path.normpath(os.path.join(ROOT, name))
    if not path.startswith(ROOT):
        return None
    # ok: sanitizers/path
    sink(path)


def resolved():
    name = source()
    path = ROOT.joinpath(name).resolve()
    if not path.startswith(ROOT):
        return None
    # ok: sanitizers/path
    sink(path)


def starts_or_raised():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.startswith(ROOT):
        raise PermissionError
    # ok: sanitizers/path
    sink(path)


def starts_or_stopped():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.startswith(ROOT):
        abort(404)
    # ok: sanitizers/path
    sink(path)


def starts_as_text_or_returned():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if not str(path).startswith(ROOT):
        return None
    # ok: sanitizers/path
    sink(path)


def starts_as_text_or_raised():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if not str(path).startswith(ROOT):
        raise PermissionError
    # ok: sanitizers/path
    sink(path)


def starts_as_text_or_stopped():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if not str(path).startswith(ROOT):
        abort(404)
    # ok: sanitizers/path
    sink(path)


def is_below_or_returned():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.is_relative_to(ROOT):
        return None
    # ok: sanitizers/path
    sink(path)


def is_below_or_raised():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.is_relative_to(ROOT):
        raise PermissionError
    # ok: sanitizers/path
    sink(path)


def is_below_or_stopped():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.is_relative_to(ROOT):
        abort(404)
    # ok: sanitizers/path
    sink(path)


def in_parents():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if ROOT not in path.parents:
        return None
    # ok: sanitizers/path
    sink(path)


def common_path():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if os.path.commonpath([ROOT, path]) != ROOT:
        return None
    # ok: sanitizers/path
    sink(path)


def common_prefix():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if os.path.commonprefix([ROOT, path]) != ROOT:
        return None
    # ok: sanitizers/path
    sink(path)


def only_if_starts():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if path.startswith(ROOT):
        # ok: sanitizers/path
        sink(path)


def only_if_starts_as_text():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if str(path).startswith(ROOT):
        # ok: sanitizers/path
        sink(path)


def only_if_is_below():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if path.is_relative_to(ROOT):
        # ok: sanitizers/path
        sink(path)


def only_if_common_path_is():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if os.path.commonpath([ROOT, path]) == ROOT:
        # ok: sanitizers/path
        sink(path)


def made_relative():
    name = source()
    path = (ROOT / name).resolve()
    path.relative_to(ROOT)
    # ok: sanitizers/path
    sink(path)


def never_made_absolute():
    name = source()
    path = os.path.join(ROOT, name)
    if not path.startswith(ROOT):
        return None
    # ruleid: sanitizers/path
    sink(path)


def never_looked_at():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    # ruleid: sanitizers/path
    sink(path)


def checked():
    name = source()
    validate_path(name)
    # ok: sanitizers/path
    sink(name)


def told():
    name = source()
    print(name)
    # ruleid: sanitizers/path
    sink(name)


def dots_returned():
    name = source()
    if ".." in name:
        return None
    # ok: sanitizers/path
    sink(name)


def dots_raised():
    name = source()
    if ".." in name:
        raise ValueError
    # ok: sanitizers/path
    sink(name)


def up_returned():
    name = source()
    if "../" in name:
        return None
    # ok: sanitizers/path
    sink(name)


def up_raised():
    name = source()
    if "../" in name:
        raise ValueError
    # ok: sanitizers/path
    sink(name)


def dots_stopped():
    name = source()
    if ".." in name:
        abort(404)
    # ok: sanitizers/path
    sink(name)


def slash_returned():
    name = source()
    if "/" in name:
        return None
    # ok: sanitizers/path
    sink(name)


def slash_raised():
    name = source()
    if "/" in name:
        raise ValueError
    # ok: sanitizers/path
    sink(name)


def slash_stopped():
    name = source()
    if "/" in name:
        abort(404)
    # ok: sanitizers/path
    sink(name)


def separator():
    name = source()
    if os.sep in name:
        return None
    # ok: sanitizers/path
    sink(name)


def own_base():
    name = source()
    if os.path.basename(name) != name:
        return None
    # ok: sanitizers/path
    sink(name)


def base_own():
    name = source()
    if name != os.path.basename(name):
        return None
    # ok: sanitizers/path
    sink(name)


def no_dots():
    name = source()
    if ".." not in name:
        # ok: sanitizers/path
        sink(name)


def only_outside():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if path.startswith(ROOT):
        return None
    # ruleid: sanitizers/path
    sink(path)


def only_a_part_made_absolute():
    name = source()
    path = os.path.join(os.path.realpath(ROOT), name)
    if path.startswith(ROOT):
        # ruleid: sanitizers/path
        sink(path)


def in_parents_alone():
    name = source()
    path = (ROOT / name).resolve()
    if ROOT in path.parents:
        # ok: sanitizers/path
        sink(path)


def common_prefix_alone():
    name = source()
    path = os.path.realpath(os.path.join(ROOT, name))
    if os.path.commonprefix([ROOT, path]) == ROOT:
        # ok: sanitizers/path
        sink(path)


def not_in_parents_of_a_part():
    name = source()
    path = pathlib.Path(ROOT).joinpath(name)
    if ROOT not in path.parents:
        return None
    # ruleid: sanitizers/path
    sink(path)


def made_relative_as_it_came():
    name = source()
    path = pathlib.Path(ROOT).joinpath(name)
    path.relative_to(ROOT)
    # ruleid: sanitizers/path
    sink(path)


def no_slash():
    name = source()
    if "/" not in name:
        # ok: sanitizers/path
        sink(name)


def its_own_base():
    name = source()
    if os.path.basename(name) == name:
        # ok: sanitizers/path
        sink(name)


def made_absolute_for_the_question():
    name = source()
    if os.path.commonpath([ROOT, os.path.abspath(name)]) != ROOT:
        return None
    # ok: sanitizers/path
    sink(name)


def made_absolute_for_the_question_as_text():
    name = source()
    if os.path.realpath(name).startswith(ROOT):
        # ok: sanitizers/path
        sink(name)
    # ruleid: sanitizers/path
    sink(name)


def resolved_for_the_question():
    path = pathlib.Path(source())
    if path.resolve().is_relative_to(ROOT):
        # ok: sanitizers/path
        sink(path)
    if ROOT in path.absolute().parents:
        # ruleid: sanitizers/path
        sink(path)


def asked_of_another():
    name, other = source(), source()
    if os.path.commonpath([ROOT, os.path.abspath(other)]) != ROOT:
        return None
    # ruleid: sanitizers/path
    sink(name)


def asked_in_other_words(ROOT, name):
    path = source()
    if str(os.path.abspath(path)).startswith(ROOT):
        # ok: sanitizers/path
        sink(path)
    if os.path.abspath(path).is_relative_to(ROOT):
        # ok: sanitizers/path
        sink(path)
    if ROOT in os.path.abspath(path).parents:
        # ok: sanitizers/path
        sink(path)
    if os.path.commonpath([ROOT, os.path.abspath(path)]) == ROOT:
        # ok: sanitizers/path
        sink(path)
    if os.path.commonprefix([ROOT, os.path.abspath(path)]) == ROOT:
        # ok: sanitizers/path
        sink(path)
    if os.path.basename(path).startswith(ROOT):
        # ruleid: sanitizers/path
        sink(path)
    parts = pathlib.Path(source())
    if ROOT in parts.resolve().parents:
        # ok: sanitizers/path
        sink(parts)


def refused_in_other_words(ROOT):
    path = source()
    if os.path.commonprefix([ROOT, os.path.abspath(path)]) != ROOT:
        return None
    # ok: sanitizers/path
    sink(path)


def only_its_last_part_is_asked(ROOT):
    path = source()
    if os.path.commonpath([ROOT, os.path.basename(path)]) != ROOT:
        return None
    # ruleid: sanitizers/path
    sink(path)
