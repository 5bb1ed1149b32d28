import django.urls
import flask
import urllib
import urllib.parse
from urllib.parse import urlencode as encode


def requests_to():
    name = source()
    # ruleid: sanitizers/ssrf
    sink(name)
    # ruleid: sanitizers/ssrf
    sink("Hello " + name.strip())
    # ok: sanitizers/ssrf
    sink(flask.url_for("profile", name=name))
    # ok: sanitizers/ssrf
    sink(django.urls.reverse("profile", args=[name]))
    # ok: sanitizers/ssrf
    sink(urllib.parse.quote(name, safe=""))
    # ok: sanitizers/ssrf
    sink(urllib.parse.quote_plus(name))
    # ok: sanitizers/ssrf
    sink(encode({"name": name}))
    # ok: sanitizers/ssrf
    sink(urllib.quote_plus(name))
    # ok: sanitizers/ssrf
    sink(name.urlencode())


HOSTS = {"acme.dev"}


def our_host(page):
    target = source()
    # ok: sanitizers/ssrf
    sink("https://acme.dev/" + target)
    # ok: sanitizers/ssrf
    sink("https://acme.dev/%s" % target)
    # ok: sanitizers/ssrf
    sink("https://acme.dev/{}".format(target))
    # ok: sanitizers/ssrf
    sink(f"https://acme.dev/{target}")
    # ruleid: sanitizers/ssrf
    sink("https://" + target)
    # ruleid: sanitizers/ssrf
    sink("https://%s/a" % target)
    # ruleid: sanitizers/ssrf
    sink("https://{}/a".format(target))
    # ruleid: sanitizers/ssrf
    sink(f"https://{target}/a")
    # ruleid: sanitizers/ssrf
    sink(f"https://acme.dev/{page}" if page else target)


def asked():
    target = source()
    if is_safe_url(target, {"acme.dev"}):
        # ok: sanitizers/ssrf
        sink(target)


def asked_by_name(hosts):
    target = source()
    if is_safe_url(hosts, url=target):
        # ok: sanitizers/ssrf
        sink(target)


def refused():
    target = source()
    if not is_safe_url(target, {"acme.dev"}):
        target = "/"
    # ok: sanitizers/ssrf
    sink(target)


def refused_by_name(hosts):
    target = source()
    if not is_safe_url(hosts, url=target):
        return None
    # ok: sanitizers/ssrf
    sink(target)


def kept():
    target = source()
    safe = is_safe_url(target, {"acme.dev"})
    # ok: sanitizers/ssrf
    sink(target if safe else "/")


def kept_by_name(hosts):
    target = source()
    safe = is_safe_url(hosts, url=target)
    # ok: sanitizers/ssrf
    sink(target if safe else "/")


def chosen():
    target = source()
    # ok: sanitizers/ssrf
    sink(target if is_safe_url(target, {"acme.dev"}) else "/")


def chosen_by_name(hosts):
    target = source()
    # ok: sanitizers/ssrf
    sink(target if is_safe_url(hosts, url=target) else "/")


def asked_something_else():
    target = source()
    if is_long(target):
        # ruleid: sanitizers/ssrf
        sink(target)


def parsed():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.netloc != "acme.dev":
        return None
    # ok: sanitizers/ssrf
    sink(target)


def split():
    target = source()
    parts = urllib.parse.urlsplit(target)
    if parts.netloc != "acme.dev":
        return None
    # ok: sanitizers/ssrf
    sink(target)


def netloc_raised():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.netloc != "acme.dev":
        raise ValueError
    # ok: sanitizers/ssrf
    sink(target)


def netloc_stopped():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.netloc != "acme.dev":
        abort(400)
    # ok: sanitizers/ssrf
    sink(target)


def hostname_returned():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.hostname != "acme.dev":
        return None
    # ok: sanitizers/ssrf
    sink(target)


def hostname_raised():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.hostname != "acme.dev":
        raise ValueError
    # ok: sanitizers/ssrf
    sink(target)


def hostname_stopped():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.hostname != "acme.dev":
        abort(400)
    # ok: sanitizers/ssrf
    sink(target)


def netloc_in():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.netloc in HOSTS:
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/ssrf
    sink(chosen)


def hostname_in():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.hostname in HOSTS:
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/ssrf
    sink(chosen)


def netloc_is():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.netloc == "acme.dev":
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/ssrf
    sink(chosen)


def hostname_is():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.hostname == "acme.dev":
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/ssrf
    sink(chosen)


def no_netloc():
    target = source()
    parts = urllib.parse.urlparse(target)
    if not parts.netloc:
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/ssrf
    sink(chosen)


def scheme_only():
    target = source()
    parts = urllib.parse.urlparse(target)
    if parts.scheme != "https":
        return None
    # ruleid: sanitizers/ssrf
    sink(target)


def tried_bare():
    target = source()
    try:
        parts = urllib.parse.urlparse(target)
        if parts.netloc != "acme.dev":
            return None
    except:
        return None
    # ok: sanitizers/ssrf
    sink(target)


def tried():
    target = source()
    try:
        parts = urllib.parse.urlparse(target)
        if parts.netloc != "acme.dev":
            return None
    except ValueError:
        return None
    # ok: sanitizers/ssrf
    sink(target)


def tried_hostname():
    target = source()
    try:
        parts = urllib.parse.urlparse(target)
        if parts.hostname != "acme.dev":
            return None
    except ValueError:
        return None
    # ok: sanitizers/ssrf
    sink(target)


def at_once_netloc_returned():
    target = source()
    if urllib.parse.urlparse(target).netloc != "acme.dev":
        return None
    # ok: sanitizers/ssrf
    sink(target)


def at_once_netloc_raised():
    target = source()
    if urllib.parse.urlparse(target).netloc != "acme.dev":
        raise ValueError
    # ok: sanitizers/ssrf
    sink(target)


def at_once_netloc_stopped():
    target = source()
    if urllib.parse.urlparse(target).netloc != "acme.dev":
        abort(400)
    # ok: sanitizers/ssrf
    sink(target)


def at_once_netloc_is():
    target = source()
    if urllib.parse.urlparse(target).netloc == "acme.dev":
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/ssrf
    sink(chosen)


def at_once_netloc_in():
    target = source()
    if urllib.parse.urlparse(target).netloc in HOSTS:
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/ssrf
    sink(chosen)


def at_once_hostname_returned():
    target = source()
    if urllib.parse.urlparse(target).hostname != "acme.dev":
        return None
    # ok: sanitizers/ssrf
    sink(target)


def at_once_hostname_raised():
    target = source()
    if urllib.parse.urlparse(target).hostname != "acme.dev":
        raise ValueError
    # ok: sanitizers/ssrf
    sink(target)


def at_once_hostname_stopped():
    target = source()
    if urllib.parse.urlparse(target).hostname != "acme.dev":
        abort(400)
    # ok: sanitizers/ssrf
    sink(target)


def at_once_hostname_is():
    target = source()
    if urllib.parse.urlparse(target).hostname == "acme.dev":
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/ssrf
    sink(chosen)


def at_once_hostname_in():
    target = source()
    if urllib.parse.urlparse(target).hostname in HOSTS:
        chosen = target
    else:
        chosen = "/"
    # ok: sanitizers/ssrf
    sink(chosen)


def another_address(other):
    target = source()
    parts = urllib.parse.urlparse(other)
    if parts.netloc != "acme.dev":
        return None
    # ruleid: sanitizers/ssrf
    sink(target)


def held_after_a_split():
    name = source()
    if urllib.parse.urlsplit(name).hostname != "acme.dev":
        return None
    # ok: sanitizers/ssrf
    sink(name)


def of_the_platform(region, API_URL):
    event = source()
    # ok: sanitizers/ssrf
    sink(event["ResponseURL"])
    # ok: sanitizers/ssrf
    sink(event["requestContext"]["domainName"])
    # ok: sanitizers/ssrf
    sink(event.get("requestContext", {}).get("domainName"))
    # ruleid: sanitizers/ssrf
    sink(event["url"])
    # ok: sanitizers/ssrf
    sink(f"https://keys.{region}.amazonaws.com/{event}")
    # ruleid: sanitizers/ssrf
    sink(f"https://keys.{region}.example.com/{event}")
    # ok: sanitizers/ssrf
    sink(f"{API_URL}repos/{event}")
