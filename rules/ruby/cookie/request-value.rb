class LocalesController < ApplicationController
  def update
    # ruleid: ruby-cookie-request-value
    cookies[:locale] = params[:locale]
    # ruleid: ruby-cookie-request-value
    cookies[:theme] = { value: params[:theme], secure: true, httponly: true }
    # ruleid: ruby-cookie-request-value
    cookies.permanent[:agent] = request.headers["X-Agent"]
    # ruleid: ruby-cookie-request-value
    cookies[params[:name]] = "1"
  end

  LOCALES = { "en" => "en", "de" => "de" }.freeze

  def safe
    # ok: ruby-cookie-request-value
    cookies[:locale] = LOCALES.fetch(params[:locale], "en")
    # ok: ruby-cookie-request-value
    cookies.signed[:user_id] = current_user.id
    # ok: ruby-cookie-request-value
    cookies[:page] = params[:page].to_i
    # ok: ruby-cookie-request-value
    session[:locale] = params[:locale]
  end
end

# Each of the other forms once.
# ruleid: ruby-cookie-request-value
cookies[:name] = params[:x]
# ruleid: ruby-cookie-request-value
cookies.permanent[:name] = params[:x]
# ruleid: ruby-cookie-request-value
response.set_cookie(:name, params[:x])
# ruleid: ruby-cookie-request-value
response.set_cookie(:name, { value: params[:x]})
# ruleid: ruby-cookie-request-value
cookies[:name] = { value: params[:x]}
# ruleid: ruby-cookie-request-value
cookies.permanent[:name] = { value: params[:x]}
# ruleid: ruby-cookie-request-value
response.set_cookie(:name, value: params[:x])
# ruleid: ruby-cookie-request-value
cookies[params[:x]] = record
# ruleid: ruby-cookie-request-value
response.set_cookie(params[:x])
