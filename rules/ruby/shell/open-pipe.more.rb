def read
  name = params[:name]
  # ok: ruby-shell-open-pipe
  open("/srv/#{name}")
  # ok: ruby-shell-open-pipe
  open("/srv/" + name)
  # ruleid: ruby-shell-open-pipe
  open("/srv" == name ? name : name)
  # ruleid: ruby-shell-open-pipe
  open(name)
end
