# ruleid: ruby-rails-parameter-filter-off
Rails.application.config.filter_parameters = []
# ruleid: ruby-rails-parameter-filter-off
config.filter_parameters.clear
# ok: ruby-rails-parameter-filter-off
config.filter_parameters += [:password, :token]
# ok: ruby-rails-parameter-filter-off
config.filter_parameters = [:password]
# ok: ruby-rails-parameter-filter-off
options.clear

# Each of the other forms once.
# ruleid: ruby-rails-parameter-filter-off
config.filter_parameters -= [:x]
# ruleid: ruby-rails-parameter-filter-off
config.filter_parameters.delete(:x)
