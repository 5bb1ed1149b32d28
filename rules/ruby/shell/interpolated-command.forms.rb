def forms
  value = params[:value]
  # ok: ruby-shell-interpolated-command
  "a"
end
