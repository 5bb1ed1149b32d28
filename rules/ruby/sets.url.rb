def simple
  name = source()
  # ruleid: sanitizers/url
  sink(name)
  # ruleid: sanitizers/url
  sink("Hello " + name.strip)
  # ok: sanitizers/url
  sink(url_from(name))
  # ok: sanitizers/url
  sink(URI.parse(name).path)
  # ok: sanitizers/url
  sink(URI(name).path)
  # ok: sanitizers/url
  sink(URI.parse(name).request_uri)
  # ok: sanitizers/url
  sink(url_for(controller: "users", id: name))
end

def path_of
  url = source()
  # ok: sanitizers/url
  sink(url.path)
  file = source()
  # ruleid: sanitizers/url
  sink(file.path)
end

def validated
  target = source()
  # ok: sanitizers/url
  sink(validated_url(target))
  # ruleid: sanitizers/url
  sink(normalized(target))
end

def routes
  name = source()
  # ok: sanitizers/url
  sink(user_path(name))
  # ruleid: sanitizers/url
  sink(users_report(name))
end

def uri_stopped
  target = source()
  uri = URI.parse(target)
  return unless uri.host == "acme.dev"
  # ok: sanitizers/url
  sink(target)
end

def uri_only_if
  target = source()
  uri = URI.parse(target)
  if uri.host == "acme.dev"
    # ok: sanitizers/url
    sink(target)
  end
end

def kernel_stopped
  target = source()
  uri = URI(target)
  return unless uri.host == "acme.dev"
  # ok: sanitizers/url
  sink(target)
end

def kernel_only_if
  target = source()
  uri = URI(target)
  if uri.host == "acme.dev"
    # ok: sanitizers/url
    sink(target)
  end
end

def addressable_stopped
  target = source()
  uri = Addressable::URI.parse(target)
  return unless uri.host == "acme.dev"
  # ok: sanitizers/url
  sink(target)
end

def addressable_only_if
  target = source()
  uri = Addressable::URI.parse(target)
  if uri.host == "acme.dev"
    # ok: sanitizers/url
    sink(target)
  end
end

def scheme_only
  target = source()
  uri = URI.parse(target)
  return unless uri.scheme == "https"
  # ruleid: sanitizers/url
  sink(target)
end

def kept_url
  source()
end

def kept
  # ruleid: sanitizers/url
  sink(kept_url())
end

def sent
  name = source()
  # ok: sanitizers/url
  sink(send("#{name}_path"))
  # ok: sanitizers/url
  sink(public_send("#{name}_url", 1))
  # ok: sanitizers/url
  sink(routes.send("#{name}_path"))
  # ok: sanitizers/url
  sink(routes.public_send("#{name}_path"))
  # ruleid: sanitizers/url
  sink(send("#{name}_report"))
end

def of_an_engine
  name = source()
  # ok: sanitizers/url
  sink(main_app.user_path(name))
  # ruleid: sanitizers/url
  sink(client.user_path(name))
  # ruleid: sanitizers/url
  sink(main_app.user_report(name))
end

def stored
  photo = source()
  # ok: sanitizers/url
  sink(photo.url(:thumb))
  # ruleid: sanitizers/url
  sink(photo.url)
  # ruleid: sanitizers/url
  sink(photo.link(:thumb))
end

def named
  photo = source()
  # ok: sanitizers/url
  sink(photo.thumb_url(:small))
  # ruleid: sanitizers/url
  sink(photo.return_url(:small))
end

def handed_back_when_it_passed(checks)
  name = source()
  # ok: sanitizers/url
  sink(safe_referer(name))
  # ok: sanitizers/url
  sink(checks.sanitize_redirect_path(name))
  # ok: sanitizers/url
  sink(filtered_agent_return_link(name))
  # ruleid: sanitizers/url
  sink(last_referer(name))
  # ok: sanitizers/url
  sink(URI::Generic.build(path: "/start", query: name))
  # ruleid: sanitizers/url
  sink(URI::HTTPS.build(host: name, path: "/start"))
end

def held_against_a_host_of_ours
  address = URI.parse(source())
  # ruleid: sanitizers/url
  sink(address.to_s)
  if address.host == "shop.example.com"
    # ok: sanitizers/url
    sink(address.to_s)
  end
  request = source()
  if request.host == "shop.example.com"
    # ruleid: sanitizers/url
    sink(request)
  end
end

def of_a_provider
  checkout_session = source()
  # ok: sanitizers/url
  sink(checkout_session.url)
  page = source()
  # ruleid: sanitizers/url
  sink(page.url)
end

class BackController < ApplicationController
  def held_against_the_host_that_was_asked
    address = source()
    return if URI.parse(address).host != request.host
    # ok: sanitizers/url
    sink(address)
  end

  def taken_apart_first
    address = source()
    parts = URI.parse(address)
    if parts.host == request.host
      # ok: sanitizers/url
      sink(address)
    end
    # ruleid: sanitizers/url
    sink(address)
  end

  def one_slash
    address = source()
    if address.start_with?("/") && !address.start_with?("//")
      # ok: sanitizers/url
      sink(address)
    end
    # ruleid: sanitizers/url
    sink(address) if address.start_with?("/")
  end

  def not_one_slash
    address = source()
    return if !address.start_with?("/") || address.start_with?("//")
    # ok: sanitizers/url
    sink(address)
  end

  def by_a_pattern
    address = source()
    # ok: sanitizers/url
    sink(address) if address.match?(%r{\A/(?!/)})
    # ok: sanitizers/url
    sink(address) if address =~ %r{\A/[^/]}
    # ruleid: sanitizers/url
    sink(address) if address.match?(%r{\A/})
  end
end

class Hosts < ApplicationController
  def held(other)
    address = URI.parse(source())
    # ok: sanitizers/url
    sink(address) if address.host == request.host
    # ok: sanitizers/url
    sink(address) if request.host == address.host
    # ruleid: sanitizers/url
    sink(address) if other.hosts == address
  end

  def held_at_once
    address = source()
    # ok: sanitizers/url
    sink(address) if URI(address).host == request.host
  end

  def refused
    address = URI.parse(source())
    return if address.host != request.host
    # ok: sanitizers/url
    sink(address)
  end

  def refused_the_other_way
    address = URI.parse(source())
    return if request.host != address.host
    # ok: sanitizers/url
    sink(address)
  end

  def refused_at_once
    address = source()
    return if URI(address).host != request.host
    # ok: sanitizers/url
    sink(address)
  end

  def one_slash
    address = source()
    # ok: sanitizers/url
    sink(address) if !address.start_with?("//") && address.start_with?("/")
    return if address.start_with?("//") || !address.start_with?("/")
    # ok: sanitizers/url
    sink(address)
  end

  def by_a_pattern_of_ours
    address = source()
    # ok: sanitizers/url
    sink(address) if %r{\A/[^/]}.match?(address)
  end

  def held_against_another
    address, page = URI.parse(source()), URI.parse(source())
    # ruleid: sanitizers/url
    sink(address) if address.host == page.host
  end

  def refused_against_another
    address, page = URI.parse(source()), URI.parse(source())
    return if address.host != page.host
    # ruleid: sanitizers/url
    sink(address)
  end
end
