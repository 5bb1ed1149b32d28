require "sinatra"

get "/hello" do
  # ruleid: ruby-xss-sinatra-html
  "<h1>Hello #{params[:name]}</h1>"
end

post "/greet" do
  # ruleid: ruby-xss-sinatra-html
  body "<p>" + params["name"] + "</p>"
end

get "/joined" do
  # ruleid: ruby-xss-sinatra-html
  "<p>" + params[:name] + "</p>"
end

get "/body" do
  # ruleid: ruby-xss-sinatra-html
  body "<p>#{params[:name]}</p>"
end

get "/halted" do
  # ruleid: ruby-xss-sinatra-html
  halt 404, "no #{params[:name]}"
end

get "/joined-body" do
  # ruleid: ruby-xss-sinatra-html
  body "<p>" + params[:name]
end

put "/put" do
  # ruleid: ruby-xss-sinatra-html
  "<h1>#{params[:name]}</h1>"
end

delete "/delete" do
  # ruleid: ruby-xss-sinatra-html
  "<h1>#{params[:name]}</h1>"
end

get "/safe" do
  # ok: ruby-xss-sinatra-html
  "<h1>Hello #{Rack::Utils.escape_html(params[:name])}</h1>"
end

get "/plain" do
  content_type "text/plain"
  # ok: ruby-xss-sinatra-html
  "Hello #{params[:name]}"
end

get "/number" do
  # ok: ruby-xss-sinatra-html
  "<h1>#{params[:n].to_i}</h1>"
end

get "/count" do
  # ok: ruby-xss-sinatra-html
  "<p>#{count}</p>"
end

post "/comment" do
  # ruleid: ruby-xss-sinatra-html
  "<h1>#{params[:name]}</h1>"
end

# Each of the other forms once.
# ruleid: ruby-xss-sinatra-html
body("text #{params[:name]} text")
# ruleid: ruby-xss-sinatra-html
halt(200, "text #{params[:name]} text") if done
# ruleid: ruby-xss-sinatra-html
Rack::Response.new("text #{params[:name]} text")
# ruleid: ruby-xss-sinatra-html
halt 200, "Hello #{params.fetch(:x)}" if done
# ruleid: ruby-xss-sinatra-html
halt 200, "Hello #{cookies[:x]}" if done
# ruleid: ruby-xss-sinatra-html
halt 200, "Hello #{request.params}" if done
# ruleid: ruby-xss-sinatra-html
halt 200, "Hello #{request.headers["X-Name"]}" if done
# ruleid: ruby-xss-sinatra-html
halt 200, "Hello #{request.body}" if done
# ruleid: ruby-xss-sinatra-html
halt 200, "Hello #{request.query_string}" if done
# ruleid: ruby-xss-sinatra-html
halt 200, "Hello #{request.env["HTTP_X"]}" if done
# ruleid: ruby-xss-sinatra-html
body("<b>#{params[:x]}</b>")
# ruleid: ruby-xss-sinatra-html
halt(200, "<b>#{params[:x]}</b>") if done
# ruleid: ruby-xss-sinatra-html
halt(200, response, "<b>#{params[:x]}</b>") if done
# ruleid: ruby-xss-sinatra-html
halt("<b>#{params[:x]}</b>") if done
# ruleid: ruby-xss-sinatra-html
Rack::Response.new("<b>#{params[:x]}</b>")
# ruleid: ruby-xss-sinatra-html
Rack::Response.new(["<b>#{params[:x]}</b>"])
# ruleid: ruby-xss-sinatra-html
response.write("<b>#{params[:x]}</b>")
# ruleid: ruby-xss-sinatra-html
res.write("<b>#{params[:x]}</b>")
# ruleid: ruby-xss-sinatra-html
resp.write("<b>#{params[:x]}</b>")
# ruleid: ruby-xss-sinatra-html
response.body << "<b>#{params[:x]}</b>"
# ruleid: ruby-xss-sinatra-html
error(200, "<b>#{params[:x]}</b>")
# ruleid: ruby-xss-sinatra-html
[200, { "Content-Type" => "text/html"}, ["<b>#{params[:x]}</b>"]]
# ruleid: ruby-xss-sinatra-html
[200, { "content-type" => "text/html"}, ["<b>#{params[:x]}</b>"]]
