def forms
  value = params[:value]
  # ruleid: ruby-template-request-template
  Haml::Template.new { value }
  # ruleid: ruby-template-request-template
  Slim::Template.new { value }
  # ruleid: ruby-template-request-template
  Slim::Template.new(f) { value }
  # ruleid: ruby-template-request-template
  Tilt::ERBTemplate.new { value }
  # ruleid: ruby-template-request-template
  Tilt::HamlTemplate.new { value }
  # ruleid: ruby-template-request-template
  Tilt::ERBTemplate.new(f) { value }
  # ok: ruby-template-request-template
  render(inline: value.to_sym)
end
