def forms
  value = params[:value]
  # ok: ruby-shell-interpolated-backticks
  `#{v}`
end
