# ruleid: ruby-deserialize-marshal-cookies
Rails.application.config.action_dispatch.cookies_serializer = :marshal
Rails.application.configure do
  # ruleid: ruby-deserialize-marshal-cookies
  config.action_dispatch.cookies_serializer = :hybrid
  # ok: ruby-deserialize-marshal-cookies
  config.action_dispatch.cookies_serializer = :json
end
# ruleid: ruby-deserialize-marshal-cookies
verifier = ActiveSupport::MessageVerifier.new(key, digest: "SHA256", serializer: Marshal)
# ok: ruby-deserialize-marshal-cookies
verifier = ActiveSupport::MessageVerifier.new(key, serializer: JSON)

# Each of the other forms once.
# ruleid: ruby-deserialize-marshal-cookies
config.active_support.message_serializer = :marshal
# ruleid: ruby-deserialize-marshal-cookies
use Rack::Session::Cookie, coder: Rack::Session::Cookie::Base64::Marshal.new
# ruleid: ruby-deserialize-marshal-cookies
ActiveSupport::MessageEncryptor.new(serializer: Marshal)
