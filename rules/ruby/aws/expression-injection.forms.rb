def forms
  value = params[:value]
  # ok: ruby-aws-expression-injection
  "a"
end
