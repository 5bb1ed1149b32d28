def forms
  value = params[:value]
  # ruleid: ruby-nosql-request-filter
  x.find(JSON.parse(params[]))
  # ruleid: ruby-nosql-request-filter
  x.find(JSON.parse(params.fetch()))
  # ruleid: ruby-nosql-request-filter
  x.find(JSON.parse(request.body.read))
  # ruleid: ruby-nosql-request-filter
  x.find(JSON.parse(request.raw_post))
  # ruleid: ruby-nosql-request-filter
  x.find(JSON.parse(request.body))
  # ruleid: ruby-nosql-request-filter
  x.find(MultiJson.load(params[]))
  # ruleid: ruby-nosql-request-filter
  x.find(Oj.load(params[]))
  # ruleid: ruby-nosql-request-filter
  x.find(params[].to_unsafe_h)
  # ruleid: ruby-nosql-request-filter
  x.find(params.require().to_unsafe_h)
  # ruleid: ruby-nosql-request-filter
  x.find(BSON::Document.new(params[]))
  # ruleid: ruby-nosql-request-filter
  x.find(Hash(params[]))
  # ruleid: ruby-nosql-request-filter
  x.find(request.parameters)
  # ruleid: ruby-nosql-request-filter
  x.find(request.query_parameters)
  # ruleid: ruby-nosql-request-filter
  x.find(JSON(params[]))
  # ok: ruby-nosql-request-filter
  x.find("a", value)
end
