def forms
  value = params[:value]
  # ok: ruby-file-request-send-file
  send_file("a", value)
end
