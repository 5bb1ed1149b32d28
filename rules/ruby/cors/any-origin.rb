Rails.application.config.middleware.insert_before 0, Rack::Cors do
  # ruleid: ruby-cors-any-origin
  allow do
    origins "*"
    resource "*", headers: :any, methods: [:get, :post]
  end
end

class ApiController < ApplicationController
  def index
    # ruleid: ruby-cors-any-origin
    response.headers["Access-Control-Allow-Origin"] = "*"
    # ruleid: ruby-cors-any-origin
    headers['Access-Control-Allow-Origin'] = '*'
    # ok: ruby-cors-any-origin
    response.headers["Access-Control-Allow-Origin"] = "https://app.example.com"
    # ok: ruby-cors-any-origin
    response.headers["Access-Control-Allow-Methods"] = "*"
  end
end

use Rack::Cors do
  # ok: ruby-cors-any-origin
  allow do
    origins "https://app.example.com"
    resource "/api/*", methods: [:get]
  end
end

Api.cors.allow do
  get "/"
end

# ruleid: ruby-cors-any-origin
cors.allow do
  origins "*"
  resource "*"
end

# Each of the other forms once.
# ruleid: ruby-cors-any-origin
response["Access-Control-Allow-Origin"] = "*"
# ruleid: ruby-cors-any-origin
response.set_header("Access-Control-Allow-Origin", "*")
# ruleid: ruby-cors-any-origin
response.header("Access-Control-Allow-Origin", "*")
# ruleid: ruby-cors-any-origin
headers("Access-Control-Allow-Origin" => "*")
# ruleid: ruby-cors-any-origin
set(:allow_origin, :any)
# ruleid: ruby-cors-any-origin
header("Access-Control-Allow-Origin", "*")
# ruleid: ruby-cors-any-origin
origins { |source, env| true }
# ruleid: ruby-cors-any-origin
origins { true }
# ok: ruby-cors-any-origin
origins { |source, env| TRUSTED.include?(source) }
