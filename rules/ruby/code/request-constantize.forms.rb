def forms
  value = params[:value]
  # ok: ruby-code-request-constantize
  x.const_get("a", value)
end
