def forms
  value = params[:value]
  # ok: ruby-xss-html-safe-interpolation
  "a"
end
