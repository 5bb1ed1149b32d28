def forms
  value = params[:value]
  # ruleid: ruby-redirect-request-target
  x.redirect(value)
  # ruleid: ruby-redirect-request-target
  r.redirect(value)
  # ruleid: ruby-redirect-request-target
  headers["Location"] = value
  # ruleid: ruby-redirect-request-target
  response["Location"] = value
  # ruleid: ruby-redirect-request-target
  r.headers["Location"] = value
  # ruleid: ruby-redirect-request-target
  r["Location"] = value
  # ruleid: ruby-redirect-request-target
  headers({"Location" => value})
  # ok: ruby-redirect-request-target
  redirect_back_or_to(value, value, allow_other_host: false)
  # ok: ruby-redirect-request-target
  x.redirect_to(value, value, allow_other_host: false)
end
