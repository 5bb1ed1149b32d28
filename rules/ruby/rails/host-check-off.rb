Rails.application.configure do
  # ruleid: ruby-rails-host-check-off
  config.hosts.clear
  # ruleid: ruby-rails-host-check-off
  config.hosts = nil
  # ok: ruby-rails-host-check-off
  config.hosts = ["app.example.com"]
  # ok: ruby-rails-host-check-off
  config.hosts << "api.example.com"
  # ok: ruby-rails-host-check-off
  cache.clear
end

# Each of the other forms once.
# ruleid: ruby-rails-host-check-off
config.hosts = []
# ruleid: ruby-rails-host-check-off
config.hosts << /.*/
# ruleid: ruby-rails-host-check-off
record.config.hosts.clear
# ruleid: ruby-rails-host-check-off
record.config.hosts = nil
