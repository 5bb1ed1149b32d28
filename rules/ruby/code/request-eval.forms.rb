def forms
  value = params[:value]
  # ruleid: ruby-code-request-eval
  Kernel.eval(value)
  # ok: ruby-code-request-eval
  eval("a", value)
end
