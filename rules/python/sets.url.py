import tornado.web
import django.shortcuts
import django.urls
import django.utils.http
import flask
import urllib
import urllib.parse
from urllib.parse import urlencode as encode
from urllib import urlencode as old_encode
from django.utils.http import urlencode as django_encode


def addresses(self, request, hosts):
    name = source()
    # ruleid: sanitizers/url
    sink(name)
    # ruleid: sanitizers/url
    sink("Hello " + name.strip())
    # ok: sanitizers/url
    sink(django.utils.http.url_has_allowed_host_and_scheme(name, hosts))
    # ok: sanitizers/url
    sink(django.utils.http.is_safe_url(name, hosts))
    # ok: sanitizers/url
    sink(flask.url_for("profile", name=name))
    # ok: sanitizers/url
    sink(django.urls.reverse("profile", args=[name]))
    # ok: sanitizers/url
    sink(django.urls.translate_url(name, "de"))
    # ok: sanitizers/url
    sink(django_encode({"name": name}))
    # ok: sanitizers/url
    sink(django.utils.http.urlquote(name))
    # ok: sanitizers/url
    sink(urllib.parse.quote(name))
    # ok: sanitizers/url
    sink(urllib.parse.quote_plus(name))
    # ok: sanitizers/url
    sink(encode({"name": name}))
    # ok: sanitizers/url
    sink(urllib.quote(name))
    # ok: sanitizers/url
    sink(old_encode({"name": name}))
    # ok: sanitizers/url
    sink(request.get_full_path())
    # ok: sanitizers/url
    sink(flask.request.path)
    # ok: sanitizers/url
    sink(flask.request.full_path)
    # ok: sanitizers/url
    sink(request.path_info)
    # ok: sanitizers/url
    sink(self.request.path)
    # ok: sanitizers/url
    sink(name.urlencode())
    # ok: sanitizers/url
    sink(name.get_absolute_url())
    # ok: sanitizers/url
    sink("back to " + request.build_absolute_uri())
    # ok: sanitizers/url
    sink("back to " + request.path)
    # ok: sanitizers/url
    sink("back to " + django.shortcuts.resolve_url("home"))
    # ok: sanitizers/url
    sink(flask.request.url)
    # ok: sanitizers/url
    sink(flask.request.base_url)
    # ok: sanitizers/url
    sink(flask.request.url_root)
    # ok: sanitizers/url
    sink(flask.request.host_url)
    # ok: sanitizers/url
    sink(flask.request.host)
    # ok: sanitizers/url
    sink(flask.request.root_url)
    # ok: sanitizers/url
    sink(urllib.parse.urlunsplit(("", "", name, "", "")))
    # ok: sanitizers/url
    sink(urllib.parse.urlunparse(("", "", name, "", "", "")))
    # ok: sanitizers/url
    sink(name._replace(scheme="https", netloc="acme.dev").geturl())


HOSTS = {"acme.dev"}


def our_host(page):
    target = source()
    # ok: sanitizers/url
    sink("https://acme.dev/" + target)
    # ok: sanitizers/url
    sink("https://acme.dev/%s" % target)
    # ok: sanitizers/url
    sink("https://acme.dev/{}".format(target))
    # ok: sanitizers/url
    sink(f"https://acme.dev/{target}")
    # ruleid: sanitizers/url
    sink("https://" + target)
    # ruleid: sanitizers/url
    sink("https://%s/a" % target)
    # ruleid: sanitizers/url
    sink("https://{}/a".format(target))
    # ruleid: sanitizers/url
    sink(f"https://{target}/a")
    # ruleid: sanitizers/url
    sink(f"https://acme.dev/{page}" if page else target)


def asked():
    target = source()
    if is_safe_url(target, {"acme.dev"}):
        # ok: sanitizers/url
        sink(target)


def asked_by_name(hosts):
    target = source()
    if is_safe_url(hosts, url=target):
        # ok: sanitizers/url
        sink(target)


def refused():
    target = source()
    if not is_safe_url(target, {"acme.dev"}):
        target = "/"
    # ok: sanitizers/url
    sink(target)


def refused_by_name(hosts):
    target = source()
    if not is_safe_url(hosts, url=target):
        return None
    # ok: sanitizers/url
    sink(target)


def kept():
    target = source()
    safe = is_safe_url(target, {"acme.dev"})
    # ok: sanitizers/url
    sink(target if safe else "/")


def kept_by_name(hosts):
    target = source()
    safe = is_safe_url(hosts, url=target)
    # ok: sanitizers/url
    sink(target if safe else "/")


def chosen():
    target = source()
    # ok: sanitizers/url
    sink(target if is_safe_url(target, {"acme.dev"}) else "/")


def chosen_by_name(hosts):
    target = source()
    # ok: sanitizers/url
    sink(target if is_safe_url(hosts, url=target) else "/")


def asked_something_else():
    target = source()
    if is_long(target):
        # ruleid: sanitizers/url
        sink(target)


def parsed():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.netloc != "acme.dev":
        return None
    # ok: sanitizers/url
    sink(target)


def split():
    target = source()
    parts = urllib.parse.urlsplit(target)
    if parts.netloc != "acme.dev":
        return None
    # ok: sanitizers/url
    sink(target)


def netloc_raised():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.netloc != "acme.dev":
        raise ValueError
    # ok: sanitizers/url
    sink(target)


def netloc_stopped():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.netloc != "acme.dev":
        abort(400)
    # ok: sanitizers/url
    sink(target)


def hostname_returned():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.hostname != "acme.dev":
        return None
    # ok: sanitizers/url
    sink(target)


def hostname_raised():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.hostname != "acme.dev":
        raise ValueError
    # ok: sanitizers/url
    sink(target)


def hostname_stopped():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.hostname != "acme.dev":
        abort(400)
    # ok: sanitizers/url
    sink(target)


def netloc_in():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.netloc in HOSTS:
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/url
    sink(chosen)


def hostname_in():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.hostname in HOSTS:
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/url
    sink(chosen)


def netloc_is():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.netloc == "acme.dev":
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/url
    sink(chosen)


def hostname_is():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.hostname == "acme.dev":
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/url
    sink(chosen)


def no_netloc():
    target = source()
    parts = urllib.parse.urlparse(target)
    if not parts.netloc:
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/url
    sink(chosen)


def scheme_only():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.scheme != "https":
        return None
    # ruleid: sanitizers/url
    sink(target)


def tried_bare():
    target = source()
    try:
        parts = urllib.parse.urlparse(target)
        if parts.netloc != "acme.dev":
            return None
    except:
        return None
    # ok: sanitizers/url
    sink(target)


def tried():
    target = source()
    try:
        parts = urllib.parse.urlparse(target)
        if parts.netloc != "acme.dev":
            return None
    except ValueError:
        return None
    # ok: sanitizers/url
    sink(target)


def tried_hostname():
    target = source()
    try:
        parts = urllib.parse.urlparse(target)
        if parts.hostname != "acme.dev":
            return None
    except ValueError:
        return None
    # ok: sanitizers/url
    sink(target)


def at_once_netloc_returned():
    target = source()
    if urllib.parse.urlparse(target).netloc != "acme.dev":
        return None
    # ok: sanitizers/url
    sink(target)


def at_once_netloc_raised():
    target = source()
    if urllib.parse.urlparse(target).netloc != "acme.dev":
        raise ValueError
    # ok: sanitizers/url
    sink(target)


def at_once_netloc_stopped():
    target = source()
    if urllib.parse.urlparse(target).netloc != "acme.dev":
        abort(400)
    # ok: sanitizers/url
    sink(target)


def at_once_netloc_is():
    target = source()
    if urllib.parse.urlparse(target).netloc == "acme.dev":
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/url
    sink(chosen)


def at_once_netloc_in():
    target = source()
    if urllib.parse.urlparse(target).netloc in HOSTS:
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/url
    sink(chosen)


def at_once_hostname_returned():
    target = source()
    if urllib.parse.urlparse(target).hostname != "acme.dev":
        return None
    # ok: sanitizers/url
    sink(target)


def at_once_hostname_raised():
    target = source()
    if urllib.parse.urlparse(target).hostname != "acme.dev":
        raise ValueError
    # ok: sanitizers/url
    sink(target)


def at_once_hostname_stopped():
    target = source()
    if urllib.parse.urlparse(target).hostname != "acme.dev":
        abort(400)
    # ok: sanitizers/url
    sink(target)


def at_once_hostname_is():
    target = source()
    if urllib.parse.urlparse(target).hostname == "acme.dev":
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/url
    sink(chosen)


def at_once_hostname_in():
    target = source()
    if urllib.parse.urlparse(target).hostname in HOSTS:
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/url
    sink(chosen)


def another_address(other):
    target = source()
    parts = urllib.parse.urlparse(other)
    if parts.netloc != "acme.dev":
        return None
    # ruleid: sanitizers/url
    sink(target)


class Handler(tornado.web.RequestHandler):
    def put(self):
        # ok: sanitizers/url
        sink(self.request.path)


def only_where_there_is_a_host():
    name = source()
    if urllib.parse.urlparse(name).netloc:
        # ruleid: sanitizers/url
        sink(name)


def only_where_it_is_refused(host):
    name = source()
    if host.is_safe_url(name):
        return None
    # ruleid: sanitizers/url
    sink(name)


def held_before_it_was_asked():
    name = source()
    host = urllib.parse.urlsplit(name).hostname
    if host in ("acme.dev", "acme.test"):
        # ok: sanitizers/url
        sink(name)
    # ruleid: sanitizers/url
    sink(name)


def named_pages(pages):
    name = source()
    # ok: sanitizers/url
    sink(pages.url_for(".show", name=name))
    # ok: sanitizers/url
    sink(absolute_url_for(name))
    # ok: sanitizers/url
    sink(url_for_plugin(name))
    # ruleid: sanitizers/url
    sink(pages.url(name))


def begins_with_ours(BASE_URL, page):
    name = source()
    # ok: sanitizers/url
    sink(f"{BASE_URL}pages/{name}")
    # ruleid: sanitizers/url
    sink(f"{page}pages/{name}")
    # ok: sanitizers/url
    sink(name.get_success_url(name))
    # ruleid: sanitizers/url
    sink(name.get_next_url(name))


def another_address_since(name):
    parts = urllib.parse.urlparse(name)
    name = source()
    if not parts.netloc:
        # ruleid: sanitizers/url
        sink(name)


def joined_with_ours():
    name = source()
    if urllib.parse.urlparse(urllib.parse.urljoin(BASE, name)).netloc == "acme.dev":
        # ok: sanitizers/url
        sink(name)
    # ruleid: sanitizers/url
    sink(name)


def one_slash():
    name = source()
    if name.startswith("/") and not name.startswith("//"):
        # ok: sanitizers/url
        sink(name)
    if name.startswith("/"):
        # ruleid: sanitizers/url
        sink(name)


def not_one_slash():
    name = source()
    if not name.startswith("/") or name.startswith("//"):
        return None
    # ok: sanitizers/url
    sink(name)


def no_second_slash():
    name = source()
    if name.startswith("//"):
        return None
    # ruleid: sanitizers/url
    sink(name)


def where_it_was_asked():
    request = source()
    # ok: sanitizers/url
    sink(request.host_url)
    # ruleid: sanitizers/url
    sink(request.query_string)


def joined_and_split(BASE):
    name = source()
    if urllib.parse.urlsplit(urllib.parse.urljoin(BASE, name)).netloc == "acme.dev":
        # ok: sanitizers/url
        sink(name)


def one_slash_in_other_words():
    name = source()
    if not name.startswith("//") and name.startswith("/"):
        # ok: sanitizers/url
        sink(name)


def refused_unless_one_slash():
    name = source()
    if name.startswith("//") or not name.startswith("/"):
        return None
    # ok: sanitizers/url
    sink(name)


def an_address_of_something_else(page):
    name = source()
    # ruleid: sanitizers/url
    sink(name.host_url)
