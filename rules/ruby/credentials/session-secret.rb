require "sinatra"

# ruleid: ruby-credentials-session-secret
SECRET = "not-a-real-session-secret"

# ruleid: ruby-credentials-session-secret
set :session_secret, "not-a-real-session-secret"
use Rack::Session::Cookie, key: "rack.session", :secret => SECRET
# ruleid: ruby-credentials-session-secret
Rails.application.config.secret_key_base = 'not-a-real-session-secret'
Devise.setup do |config|
  # ruleid: ruby-credentials-session-secret
  config.secret_key = "not-a-real-session-secret"
  # ok: ruby-credentials-session-secret
  config.secret_key = Rails.application.credentials.secret_key_base
end
# ok: ruby-credentials-session-secret
set :session_secret, ENV.fetch("SESSION_SECRET")
# ok: ruby-credentials-session-secret
use Rack::Session::Cookie, secret: ENV["SECRET"]
# ok: ruby-credentials-session-secret
Rails.application.config.secret_key_base = File.read("/run/secrets/key")
# ok: ruby-credentials-session-secret
set :session_secret, SecureRandom.hex(64)

# ok: ruby-credentials-session-secret
set :session_secret, "<secret>"
# ok: ruby-credentials-session-secret
config.secret_key = "secret_key"

# Each of the other forms once.
# ruleid: ruby-credentials-session-secret
App.set :session_secret, "not-a-real-session-secret"
# ruleid: ruby-credentials-session-secret
set(session_secret: "not-a-real-session-secret")
# ruleid: ruby-credentials-session-secret
config.secret_token = "not-a-real-session-secret"
# ruleid: ruby-credentials-session-secret
config.pepper = "not-a-real-session-secret"
# ruleid: ruby-credentials-session-secret
ENV["SECRET_KEY_BASE"] = "not-a-real-session-secret"
# ruleid: ruby-credentials-session-secret
ActionController::Base.session = { secret: "not-a-real-session-secret" }
# ruleid: ruby-credentials-session-secret
plugin(:sessions, secret: "not-a-real-session-secret")
# ruleid: ruby-credentials-session-secret
plugin(:rodauth, hmac_secret: "not-a-real-session-secret")
