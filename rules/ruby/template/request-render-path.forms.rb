def forms
  value = params[:value]
  # ok: ruby-template-request-render-path
  ERB.new(value).render(value)
  # ok: ruby-template-request-render-path
  e.new(value).render(value, value)
  # ok: ruby-template-request-render-path
  Mustache.render(value, value)
  # ok: ruby-template-request-render-path
  Haml::Engine.new(value).render(value, value)
  # ok: ruby-template-request-render-path
  erb("a", value)
end
