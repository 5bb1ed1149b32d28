def forms
  value = params[:value]
  # ruleid: ruby-cookie-request-value
  response.set_cookie(k, {value: value})
end
