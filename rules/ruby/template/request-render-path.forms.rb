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

def of_others
  # ok: ruby-template-request-render-path
  REST::StatusSerializer.render(Status.find(params[:id]), params[:view])
  # ok: ruby-template-request-render-path
  @markdown.render(params[:text])
  # ok: ruby-template-request-render-path
  preview.render(params[:text])
  # ok: ruby-template-request-render-path
  view.render("found", params[:text])
end
