get "/get" do
  # ruleid: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
end

get "/get/:id" do |id|
  # ruleid: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
end

get "/get-first" do
  # ok: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
  "done"
end

get "/get-first/:id" do |id|
  # ok: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
  "done"
end

post "/post" do
  # ruleid: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
end

post "/post/:id" do |id|
  # ruleid: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
end

post "/post-first" do
  # ok: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
  "done"
end

post "/post-first/:id" do |id|
  # ok: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
  "done"
end

put "/put" do
  # ruleid: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
end

put "/put/:id" do |id|
  # ruleid: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
end

put "/put-first" do
  # ok: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
  "done"
end

put "/put-first/:id" do |id|
  # ok: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
  "done"
end

patch "/patch" do
  # ruleid: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
end

patch "/patch/:id" do |id|
  # ruleid: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
end

patch "/patch-first" do
  # ok: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
  "done"
end

patch "/patch-first/:id" do |id|
  # ok: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
  "done"
end

delete "/delete" do
  # ruleid: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
end

delete "/delete/:id" do |id|
  # ruleid: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
end

delete "/delete-first" do
  # ok: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
  "done"
end

delete "/delete-first/:id" do |id|
  # ok: ruby-xss-sinatra-html
  "<p>#{params[:name]}</p>"
  "done"
end

get "/plain" do
  content_type :text
  # ok: ruby-xss-sinatra-html
  "name: #{params[:name]}"
end

get "/plain/:id" do |id|
  content_type :text
  # ok: ruby-xss-sinatra-html
  "name: #{params[:name]}"
end

get "/halted" do
  content_type :text
  # ok: ruby-xss-sinatra-html
  halt 400, "name: #{params[:name]}"
end

get "/halted/:id" do |id|
  content_type :text
  # ok: ruby-xss-sinatra-html
  halt 400, "name: #{params[:name]}"
end

class Api < Grape::API
  get "/name" do
    # ok: ruby-xss-sinatra-html
    "name: #{params[:name]}"
  end

  get "/old" do
    # ok: ruby-xss-sinatra-html
    halt 400, "name: #{params[:name]}"
  end
end

class OldApi < Grape::API::Instance
  get "/name" do
    # ok: ruby-xss-sinatra-html
    "name: #{params[:name]}"
  end
end

class OtherApi < Base::API
  get "/name" do
    # ok: ruby-xss-sinatra-html
    "name: #{params[:name]}"
  end
end

RSpec.describe "pages" do
  get "/name" do
    # ok: ruby-xss-sinatra-html
    "name: #{params[:name]}"
  end
end

describe "pages" do
  get "/name" do
    # ok: ruby-xss-sinatra-html
    "name: #{params[:name]}"
  end
end

get "/rendered" do
  # ok: ruby-xss-sinatra-html
  erb params[:name]
end

get :rows do
  # ok: ruby-xss-sinatra-html
  "name: #{params[:name]}"
end

def refused
  # ok: ruby-xss-sinatra-html
  halt 400, { name: params[:name] }.to_json if request.xhr?
  # ruleid: ruby-xss-sinatra-html
  halt 400, params[:name]
end

def rack
  # ok: ruby-xss-sinatra-html
  [200, { "Content-Type" => "text/plain" }, [params[:name]]]
  # ruleid: ruby-xss-sinatra-html
  [200, { "Content-Type" => "text/html" }, [params[:name]]]
end
