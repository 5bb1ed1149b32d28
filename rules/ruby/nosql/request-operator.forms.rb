def forms
  value = params[:value]
  # ruleid: ruby-nosql-request-operator
  client.find({k => value})
  # ruleid: ruby-nosql-request-operator
  client.find_one({k => value})
  # ok: ruby-nosql-request-operator
  client.find({k => value.to_str})
  # ok: ruby-nosql-request-operator
  client.find({k => BSON::ObjectId.from_string(value)})
  # ok: ruby-nosql-request-operator
  client.find({k => BSON::ObjectId(value)})
  # ok: ruby-nosql-request-operator
  client.find({k => String(value)})
  # ok: ruby-nosql-request-operator
  client.find({k => value.strip})
  # ok: ruby-nosql-request-operator
  client.find({k => value.downcase})
end
