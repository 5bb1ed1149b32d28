def simple
  name = source()
  # ruleid: sanitizers/url-part
  sink(name)
  # ruleid: sanitizers/url-part
  sink("Hello " + name.strip)
  # ok: sanitizers/url-part
  sink(CGI.escape(name))
  # ok: sanitizers/url-part
  sink(CGI.escapeURIComponent(name))
  # ok: sanitizers/url-part
  sink(CGI.escape_uri_component(name))
  # ok: sanitizers/url-part
  sink(ERB::Util.url_encode(name))
  # ok: sanitizers/url-part
  sink(ERB::Util.u(name))
  # ok: sanitizers/url-part
  sink(url_encode(name))
  # ok: sanitizers/url-part
  sink(URI.encode_www_form(q: name))
  # ok: sanitizers/url-part
  sink(URI.encode_www_form_component(name))
  # ok: sanitizers/url-part
  sink(URI.encode_uri_component(name))
  # ok: sanitizers/url-part
  sink(Rack::Utils.escape(name))
  # ok: sanitizers/url-part
  sink(Rack::Utils.escape_path(name))
  # ok: sanitizers/url-part
  sink(Rack::Utils.build_query(q: name))
  # ok: sanitizers/url-part
  sink(Addressable::URI.encode_component(name))
  # ok: sanitizers/url-part
  sink(name.to_query)
  # ok: sanitizers/url-part
  sink(name.to_param)
end
