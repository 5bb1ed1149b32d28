def forms
  value = params[:value]
  # ok: ruby-template-inline-render
  "a"
end
