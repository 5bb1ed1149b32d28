# ruleid: ruby-csrf-protection-off
Rails.application.config.action_controller.allow_forgery_protection = false
# ruleid: ruby-csrf-protection-off
config.action_cable.disable_request_forgery_protection = true

class App < Sinatra::Base
  # ruleid: ruby-csrf-protection-off
  disable :protection
  # ruleid: ruby-csrf-protection-off
  set :protection, false
  # ok: ruby-csrf-protection-off
  enable :sessions
  # ok: ruby-csrf-protection-off
  set :protection, origin_whitelist: ["https://example.com"]
end

# ok: ruby-csrf-protection-off
config.action_controller.allow_forgery_protection = true
# ok: ruby-csrf-protection-off
config.action_cable.allowed_request_origins = ["https://example.com"]

# Each of the other forms once.
# ruleid: ruby-csrf-protection-off
config.action_controller.default_protect_from_forgery = false
# ruleid: ruby-csrf-protection-off
ActionController::Base.allow_forgery_protection = false
# ruleid: ruby-csrf-protection-off
ActionCable.server.config.disable_request_forgery_protection = true
# ruleid: ruby-csrf-protection-off
config.action_cable.allowed_request_origins = [/.*/]
# ruleid: ruby-csrf-protection-off
set(:protection, { except: [:remote_token] })
# ruleid: ruby-csrf-protection-off
OmniAuth.config.allowed_request_methods = [:get]
