class WidgetsController < ApplicationController
  def show
    # ruleid: ruby-rails-protective-headers-off
    response.headers.delete("X-Frame-Options")
    # ruleid: ruby-rails-protective-headers-off
    response.headers['X-Frame-Options'] = 'ALLOWALL'
    # ruleid: ruby-rails-protective-headers-off
    response.headers.except! 'X-Frame-Options'
    # ok: ruby-rails-protective-headers-off
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    # ok: ruby-rails-protective-headers-off
    response.headers.delete("X-Powered-By")
  end
end

# Each of the other forms once.
# ruleid: ruby-rails-protective-headers-off
headers.delete("X-Frame-Options")
# ruleid: ruby-rails-protective-headers-off
config.action_dispatch.default_headers.delete("X-Frame-Options")
# ruleid: ruby-rails-protective-headers-off
config.action_dispatch.default_headers.clear
# ruleid: ruby-rails-protective-headers-off
config.action_dispatch.default_headers = {}
# ruleid: ruby-rails-protective-headers-off
headers["X-Frame-Options"] = "ALLOWALL"
# ruleid: ruby-rails-protective-headers-off
response["X-Frame-Options"] = "ALLOWALL"
# ruleid: ruby-rails-protective-headers-off
response.default_headers["X-Frame-Options"] = "ALLOWALL"
# ruleid: ruby-rails-protective-headers-off
headers["X-Frame-Options"] = "ALLOW-ALL"
# ruleid: ruby-rails-protective-headers-off
response["X-Frame-Options"] = "ALLOW-ALL"
# ruleid: ruby-rails-protective-headers-off
response.headers["X-Frame-Options"] = "ALLOW-ALL"
# ruleid: ruby-rails-protective-headers-off
response.default_headers["X-Frame-Options"] = "ALLOW-ALL"
# ruleid: ruby-rails-protective-headers-off
config.default_headers = { "X-Frame-Options" => "ALLOWALL" }
# ruleid: ruby-rails-protective-headers-off
config.default_headers.merge!("X-Frame-Options" => "ALLOWALL")
# ruleid: ruby-rails-protective-headers-off
headers["X-XSS-Protection"] = "0; mode=off"
# ruleid: ruby-rails-protective-headers-off
response["X-XSS-Protection"] = "0; mode=off"
# ruleid: ruby-rails-protective-headers-off
response.headers["X-XSS-Protection"] = "0; mode=off"
# ruleid: ruby-rails-protective-headers-off
response.default_headers["X-XSS-Protection"] = "0; mode=off"
# ruleid: ruby-rails-protective-headers-off
headers.delete("X-Content-Type-Options")
# ruleid: ruby-rails-protective-headers-off
response.headers.delete("X-Content-Type-Options")
# ruleid: ruby-rails-protective-headers-off
response.default_headers.delete("X-Content-Type-Options")
# ruleid: ruby-rails-protective-headers-off
set(:protection, { except: :frame_options })
# ruleid: ruby-rails-protective-headers-off
set(:protection, { except: [:frame_options] })
