def call
  name = params[:name]
  # ok: ruby-code-request-send
  user.public_send("user_#{name}")
  # ruleid: ruby-code-request-send
  user.public_send("user_all" == page ? name : "all")
end
