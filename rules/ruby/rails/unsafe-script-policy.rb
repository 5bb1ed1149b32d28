Rails.application.config.content_security_policy do |policy|
  # ruleid: ruby-rails-unsafe-script-policy
  policy.script_src :self, :unsafe_inline
  # ruleid: ruby-rails-unsafe-script-policy
  policy.default_src "'self'", "'unsafe-eval'"
  # ruleid: ruby-rails-unsafe-script-policy
  policy.script_src "*"
  # ok: ruby-rails-unsafe-script-policy
  policy.script_src :self, :https
  # ok: ruby-rails-unsafe-script-policy
  policy.style_src :self, :unsafe_inline
end

# Each of the other forms once.
# ruleid: ruby-rails-unsafe-script-policy
path.script_src_elem(:unsafe_inline)
