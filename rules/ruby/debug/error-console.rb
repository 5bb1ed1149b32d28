Rails.application.configure do
  # ruleid: ruby-debug-error-console
  config.web_console.permissions = "0.0.0.0/0"
  # ruleid: ruby-debug-error-console
  config.web_console.allowed_ips = %w[127.0.0.1 0.0.0.0/0]
  # ruleid: ruby-debug-error-console
  config.web_console.development_only = false
  # ok: ruby-debug-error-console
  config.web_console.permissions = "192.168.0.0/24"
end

class App < Sinatra::Base
  # ruleid: ruby-debug-error-console
  use BetterErrors::Middleware

  configure :development do
    # ok: ruby-debug-error-console
    use BetterErrors::Middleware
    BetterErrors.application_root = __dir__
  end

  # ok: ruby-debug-error-console
  use BetterErrors::Middleware if Rails.env.development?
end

if development?
  # ok: ruby-debug-error-console
  use BetterErrors::Middleware
end

if ENV["RACK_ENV"] == "development"
  # ok: ruby-debug-error-console
  use BetterErrors::Middleware
end

if settings.development?
  # ok: ruby-debug-error-console
  use BetterErrors::Middleware
end

# Each of the other forms once.
# ruleid: ruby-debug-error-console
record.use BetterErrors::Middleware
# ruleid: ruby-debug-error-console
BetterErrors::Middleware.allow_ip!("0.0.0.0/0")
# ruleid: ruby-debug-error-console
BetterErrors::Middleware.allow_ip!("::/0")
# ruleid: ruby-debug-error-console
config.web_console.whitelisted_ips = "0.0.0.0/0"
