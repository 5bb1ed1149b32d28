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
