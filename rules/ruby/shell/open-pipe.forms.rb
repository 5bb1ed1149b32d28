def forms
  value = params[:value]
  # ok: ruby-shell-open-pipe
  open("...#{v}...")
  # ok: ruby-shell-open-pipe
  open("a" + v)
end
