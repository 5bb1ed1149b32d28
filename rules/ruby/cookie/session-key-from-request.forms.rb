def forms
  value = params[:value]
  # ok: ruby-cookie-session-key-from-request
  session["...#{v}..."] = v
end
