# ruleid: ruby-xss-escaping-off
ActiveSupport.escape_html_entities_in_json = false
# ruleid: ruby-xss-escaping-off
Rails.application.config.active_support.escape_html_entities_in_json = false
# ruleid: ruby-xss-escaping-off
set :haml, :escape_html => false, :format => :html5
# ruleid: ruby-xss-escaping-off
Haml::Template.options[:escape_html] = false
# ok: ruby-xss-escaping-off
ActiveSupport.escape_html_entities_in_json = true
# ok: ruby-xss-escaping-off
set :erb, escape_html: true
# ok: ruby-xss-escaping-off
set :haml, format: :html5

# Each of the other forms once.
# ruleid: ruby-xss-escaping-off
ActiveSupport::JSON::Encoding.escape_html_entities_in_json = false
# ruleid: ruby-xss-escaping-off
ActiveSupport::JSON.escape_html_entities_in_json = false
# ruleid: ruby-xss-escaping-off
set :erb, escape_html: false
# ruleid: ruby-xss-escaping-off
set :slim, disable_escape: true
# ruleid: ruby-xss-escaping-off
Slim::Engine.set_options(disable_escape: true)
# ruleid: ruby-xss-escaping-off
Slim::Engine.set_default_options(disable_escape: true)
# ruleid: ruby-xss-escaping-off
Haml::RailsTemplate.set_options(escape_html: false)
# ruleid: ruby-xss-escaping-off
Erubi::Engine.new(escape: false)
