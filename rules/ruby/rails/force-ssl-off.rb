Rails.application.configure do
  # ruleid: ruby-rails-force-ssl-off
  config.force_ssl = false
  # ok: ruby-rails-force-ssl-off
  config.force_ssl = true
  # ok: ruby-rails-force-ssl-off
  config.assume_ssl = false
end
# ruleid: ruby-rails-force-ssl-off
Rails.application.config.force_ssl = false
