require "net/https"

OpenSSL::SSL::VERIFY_QUIET = OpenSSL::SSL::VERIFY_PEER
# ruleid: ruby-tls-verify-none
OpenSSL::SSL::VERIFY_PEER = OpenSSL::SSL::VERIFY_NONE

class Client
  def connect(uri)
    http = Net::HTTP.new(uri.host, uri.port)
    # ruleid: ruby-tls-verify-none
    http.verify_mode = OpenSSL::SSL::VERIFY_NONE if uri.scheme == "https"
    # ruleid: ruby-tls-verify-none
    Net::HTTP.start(uri.host, 443, use_ssl: true, verify_mode: OpenSSL::SSL::VERIFY_NONE) { |h| h.get("/") }
    # ruleid: ruby-tls-verify-none
    URI.open(uri, :ssl_verify_mode => OpenSSL::SSL::VERIFY_NONE)
    # ruleid: ruby-tls-verify-none
    redis = Redis.new(url: url, ssl_params: { verify_mode: OpenSSL::SSL::VERIFY_NONE })
    # ruleid: ruby-tls-verify-none
    HTTP.get(uri, ssl: { verify_mode: ::OpenSSL::SSL::VERIFY_NONE })
    context = OpenSSL::SSL::SSLContext.new
    # ruleid: ruby-tls-verify-none
    context.verify_mode = OpenSSL::SSL::VERIFY_NONE
    # ruleid: ruby-tls-verify-none
    RestClient::Request.execute(
      method: :get,
      url: uri,
      verify_ssl: OpenSSL::SSL::VERIFY_NONE
    )
  end

  def safe(http)
    # ok: ruby-tls-verify-none
    http.verify_mode = OpenSSL::SSL::VERIFY_PEER
    # ok: ruby-tls-verify-none
    warn "unsafe" if http.verify_mode == OpenSSL::SSL::VERIFY_NONE
    # ok: ruby-tls-verify-none
    http.verify_mode = verify? ? OpenSSL::SSL::VERIFY_PEER : OpenSSL::SSL::VERIFY_NONE
    # ok: ruby-tls-verify-none
    Net::HTTP.start(host, 443, use_ssl: true)
  end
end

# Each of the other forms once.
# ruleid: ruby-tls-verify-none
record.ssl_verify_mode = OpenSSL::SSL::VERIFY_NONE
# ruleid: ruby-tls-verify-none
record.verify_ssl = OpenSSL::SSL::VERIFY_NONE
# ruleid: ruby-tls-verify-none
record.openssl_verify_mode = OpenSSL::SSL::VERIFY_NONE
# ruleid: ruby-tls-verify-none
record.verify_mode = :none
# ruleid: ruby-tls-verify-none
record[:verify_mode] = OpenSSL::SSL::VERIFY_NONE
# ruleid: ruby-tls-verify-none
record[:ssl_verify_mode] = OpenSSL::SSL::VERIFY_NONE
# ruleid: ruby-tls-verify-none
record.call(openssl_verify_mode: OpenSSL::SSL::VERIFY_NONE)
# ruleid: ruby-tls-verify-none
{ ssl_verify_mode: OpenSSL::SSL::VERIFY_NONE }
# ruleid: ruby-tls-verify-none
{ openssl_verify_mode: OpenSSL::SSL::VERIFY_NONE }
# ruleid: ruby-tls-verify-none
{ verify_ssl: OpenSSL::SSL::VERIFY_NONE }
# ruleid: ruby-tls-verify-none
OpenSSL::SSL.const_set(:VERIFY_PEER, OpenSSL::SSL::VERIFY_NONE)


def connect(http, options)
  if options[:no_check_certificate]
    # ok: ruby-tls-verify-none
    http.verify_mode = OpenSSL::SSL::VERIFY_NONE
  end
  if options[:verify_api_cert]
    http.verify_mode = OpenSSL::SSL::VERIFY_PEER
  elsif options[:ssl_verify_mode] == :verify_none
    # ok: ruby-tls-verify-none
    http.verify_mode = OpenSSL::SSL::VERIFY_NONE
  end
  if options[:ssl]
    # ruleid: ruby-tls-verify-none
    http.verify_mode = OpenSSL::SSL::VERIFY_NONE
  end
end

class VerifyNonePolicy < Policy
  def apply(http)
    # ok: ruby-tls-verify-none
    http.verify_mode = OpenSSL::SSL::VERIFY_NONE
  end
end

class StrictPolicy < Policy
  def apply(http)
    # ruleid: ruby-tls-verify-none
    http.verify_mode = OpenSSL::SSL::VERIFY_NONE
  end
end

if Rails.env.development?
  # ok: ruby-tls-verify-none
  OpenSSL::SSL::VERIFY_PEER = OpenSSL::SSL::VERIFY_NONE
end

if Settings.authorities.blank? && (Rails.env == "development")
  # ok: ruby-tls-verify-none
  OpenSSL::SSL::VERIFY_PEER = OpenSSL::SSL::VERIFY_NONE
end
