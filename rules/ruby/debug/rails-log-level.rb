Rails.application.configure do
  # Use the lowest log level to ensure availability of diagnostic information.
  # ruleid: ruby-debug-rails-log-level
  config.log_level = :debug
  # ruleid: ruby-debug-rails-log-level
  config.active_record.verbose_query_logs = true
  # ok: ruby-debug-rails-log-level
  config.log_level = :info
  # ok: ruby-debug-rails-log-level
  config.log_level = ENV.fetch("RAILS_LOG_LEVEL", "info")
  # ok: ruby-debug-rails-log-level
  config.active_record.verbose_query_logs = false
end

# Each of the other forms once.
# ruleid: ruby-debug-rails-log-level
config.log_level = "debug"
# ruleid: ruby-debug-rails-log-level
config.logger.level = Logger::DEBUG
# ruleid: ruby-debug-rails-log-level
Rails.logger.level = :debug
# ruleid: ruby-debug-rails-log-level
Rails.logger.level = Logger::DEBUG
