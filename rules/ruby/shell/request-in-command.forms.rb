def forms
  value = params[:value]
  # ok: ruby-shell-request-in-command
  system(env, "a", value)
  # ok: ruby-shell-request-in-command
  system(sh, flag, "a", value)
end
