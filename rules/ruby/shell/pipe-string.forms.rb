def forms
  value = params[:value]
  # ok: ruby-shell-pipe-string
  "a"
end
