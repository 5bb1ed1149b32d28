def forms
  value = params[:value]
  # ruleid: ruby-ssrf-request-url
  Faraday.get(value)
  # ruleid: ruby-ssrf-request-url
  Faraday.post(value)
  # ruleid: ruby-ssrf-request-url
  Faraday.put(value)
  # ruleid: ruby-ssrf-request-url
  Faraday.patch(value)
  # ruleid: ruby-ssrf-request-url
  Faraday.head(value)
  # ruleid: ruby-ssrf-request-url
  Faraday.delete(value)
  # ruleid: ruby-ssrf-request-url
  HTTPClient.get(value)
  # ruleid: ruby-ssrf-request-url
  HTTPClient.post(value)
  # ruleid: ruby-ssrf-request-url
  HTTPClient.put(value)
  # ruleid: ruby-ssrf-request-url
  HTTPClient.head(value)
  # ruleid: ruby-ssrf-request-url
  HTTPClient.delete(value)
  # ruleid: ruby-ssrf-request-url
  HTTPClient.new.get(value)
  # ruleid: ruby-ssrf-request-url
  HTTPClient.new.post(value)
  # ruleid: ruby-ssrf-request-url
  HTTPClient.new.put(value)
  # ruleid: ruby-ssrf-request-url
  HTTPClient.new.head(value)
  # ruleid: ruby-ssrf-request-url
  HTTPClient.new.delete(value)
  # ruleid: ruby-ssrf-request-url
  Mechanize.new.get(value)
  # ruleid: ruby-ssrf-request-url
  Mechanize.new.post(value)
  # ruleid: ruby-ssrf-request-url
  URI.parse(value).open
  # ruleid: ruby-ssrf-request-url
  URI(value).open
  # ruleid: ruby-ssrf-request-url
  URI.parse(value).open()
  # ruleid: ruby-ssrf-request-url
  URI(value).open()
  # ok: ruby-ssrf-request-url
  c.get("a", value)
end
