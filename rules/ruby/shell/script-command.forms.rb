def forms
  value = params[:value]
  # ok: ruby-shell-script-command
  "a"
end
