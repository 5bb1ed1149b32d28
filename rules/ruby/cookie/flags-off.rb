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

# Each of the other forms once.
# ruleid: ruby-cookie-flags-off
cookies[name] = { secure: false }
# ruleid: ruby-cookie-flags-off
cookies.j[name] = { httponly: false }
# ruleid: ruby-cookie-flags-off
response.set_cookie(name, { httponly: false })
# ruleid: ruby-cookie-flags-off
response.set_cookie(name, { secure: false })
# ruleid: ruby-cookie-flags-off
record.session_store(secure: false)
# ruleid: ruby-cookie-flags-off
record.session_options = { httponly: false }
# ruleid: ruby-cookie-flags-off
set(:sessions, httponly: false)
# ruleid: ruby-cookie-flags-off
set(:sessions, secure: false)
# ruleid: ruby-cookie-flags-off
config.rememberable_options = { secure: false }
# ruleid: ruby-cookie-flags-off
record.action_dispatch.cookies_same_site_protection = nil
# ruleid: ruby-cookie-flags-off
record.session_store(same_site: :none)
