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
