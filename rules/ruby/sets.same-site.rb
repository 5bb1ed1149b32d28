def simple
  name = source()
  # ruleid: sanitizers/same-site
  sink(name)
  # ruleid: sanitizers/same-site
  sink("Hello " + name.strip)
end

def addresses
  request = source()
  # ok: sanitizers/same-site
  sink(request.url)
  # ok: sanitizers/same-site
  sink(request.original_url)
  # ok: sanitizers/same-site
  sink(request.fullpath)
  # ok: sanitizers/same-site
  sink(request.original_fullpath)
  # ok: sanitizers/same-site
  sink(request.path)
  # ok: sanitizers/same-site
  sink(request.path_info)
  # ok: sanitizers/same-site
  sink(request.host)
  # ok: sanitizers/same-site
  sink(request.host_with_port)
  # ok: sanitizers/same-site
  sink(request.referer)
  # ok: sanitizers/same-site
  sink(request.referrer)
  # ok: sanitizers/same-site
  sink(request.subdomain)
  # ok: sanitizers/same-site
  sink(request.env["HTTP_REFERER"])
  # ok: sanitizers/same-site
  sink(request.headers["Referer"])
  # ok: sanitizers/same-site
  sink(request.headers["HTTP_REFERER"])
end

def of_something_else
  answer = source()
  # ruleid: sanitizers/same-site
  sink(answer.url)
end
