def forms
  value = params[:value]
  # ruleid: ruby-header-request-value
  headers[value] = v
  # ruleid: ruby-header-request-value
  response.headers[value] = v
end
