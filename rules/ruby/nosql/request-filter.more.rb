def forms
  # ruleid: ruby-nosql-request-filter
  users.find_one(JSON.parse(params[:filter], symbolize_names: true))
  # ruleid: ruby-nosql-request-filter
  users.find_one(JSON.parse(request.body.read, symbolize_names: true))
  # ok: ruby-nosql-request-filter
  items.find(JSON.parse(params[:filter], symbolize_names: true))
  users.find_one(
    # ruleid: ruby-nosql-request-filter
    JSON.parse(params[:filter], symbolize_names: true)
  )
end
