class HooksController < ApplicationController
  def create
    # ruleid: ruby-auth-unsteady-comparison
    head :forbidden unless request.headers["X-Signature"] == expected
    # ruleid: ruby-auth-unsteady-comparison
    return if OpenSSL::HMAC.hexdigest("SHA256", key, body) == params[:sig]
    # ruleid: ruby-auth-unsteady-comparison
    halt 401 if params["api_key"] != settings.api_key
  end

  def safe
    # ok: ruby-auth-unsteady-comparison
    Rack::Utils.secure_compare(request.headers["X-Signature"].to_s, expected)
    # ok: ruby-auth-unsteady-comparison
    request.headers["Accept"] == "application/json"
    # ok: ruby-auth-unsteady-comparison
    params[:api_key] == nil
    # ok: ruby-auth-unsteady-comparison
    params[:page] == last
  end
end

# Each of the other forms once.
# ruleid: ruby-auth-unsteady-comparison
expected == OpenSSL::HMAC.hexdigest(:x)
# ruleid: ruby-auth-unsteady-comparison
OpenSSL::HMAC.digest(:x) == expected
# ruleid: ruby-auth-unsteady-comparison
expected == OpenSSL::HMAC.digest(:x)
# ruleid: ruby-auth-unsteady-comparison
OpenSSL::HMAC.hexdigest(:x) != expected
# ruleid: ruby-auth-unsteady-comparison
expected != OpenSSL::HMAC.hexdigest(:x)
# ruleid: ruby-auth-unsteady-comparison
Base64.strict_encode64(OpenSSL::HMAC.digest(:x)) == expected
# ruleid: ruby-auth-unsteady-comparison
expected == Base64.strict_encode64(OpenSSL::HMAC.digest(:x))
# ruleid: ruby-auth-unsteady-comparison
request.headers["X-Signature"] != expected
# ruleid: ruby-auth-unsteady-comparison
request.env["X-Signature"] == expected
# ruleid: ruby-auth-unsteady-comparison
expected == request.headers["X-Signature"]
# ruleid: ruby-auth-unsteady-comparison
params[:api_key] == expected
# ruleid: ruby-auth-unsteady-comparison
expected == params[:api_key]
