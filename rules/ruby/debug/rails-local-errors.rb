Rails.application.configure do
  # ruleid: ruby-debug-rails-local-errors
  config.consider_all_requests_local = true
  # ok: ruby-debug-rails-local-errors
  config.consider_all_requests_local = false
  # ok: ruby-debug-rails-local-errors
  config.consider_all_requests_local = Rails.env.development?
end

# ruleid: ruby-debug-rails-local-errors
Rails.application.config.consider_all_requests_local = true

# Each of the other forms once.
# ruleid: ruby-debug-rails-local-errors
config.action_controller.consider_all_requests_local = true
