class SessionsController < ApplicationController
  def create
    # ruleid: ruby-cookie-flags-off
    cookies[:token] = { value: token, httponly: false }
    # ruleid: ruby-cookie-flags-off
    cookies.signed[:user_id] = { :value => user.id, :secure => false, :expires => 1.week }
    # ok: ruby-cookie-flags-off
    cookies[:token] = { value: token, secure: true, httponly: true }
    # ok: ruby-cookie-flags-off
    cookies.encrypted[:user_id] = { value: user.id, secure: Rails.env.production? }
    # ok: ruby-cookie-flags-off
    cookies[:theme] = "dark"
  end
end

# ruleid: ruby-cookie-flags-off
Rails.application.config.session_store :cookie_store, key: "_app", httponly: false
# ruleid: ruby-cookie-flags-off
use Rack::Session::Cookie, key: "app", httponly: false, secret: ENV["SECRET"]
# ok: ruby-cookie-flags-off
Rails.application.config.session_store :cookie_store, key: "_app", secure: true
