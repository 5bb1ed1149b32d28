def forms
  value = params[:value]
  # ok: ruby-xss-sinatra-html
  Rack::Response.new("a", value)
end
