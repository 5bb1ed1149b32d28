class ApiController < ApplicationController
  def index
    # ruleid: ruby-cors-reflected-origin
    headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
    # ruleid: ruby-cors-reflected-origin
    response.headers['Access-Control-Allow-Origin'] = request.env['HTTP_ORIGIN'] || '*'
    origin = request.headers["Origin"]
    # ok: ruby-cors-reflected-origin
    headers["Access-Control-Allow-Origin"] = origin if ORIGINS.include?(origin)
    # ok: ruby-cors-reflected-origin
    headers["Access-Control-Allow-Origin"] = SITE
    # ok: ruby-cors-reflected-origin
    headers["Vary"] = "Origin"
  end
end

# Each of the other forms once.
# ruleid: ruby-cors-reflected-origin
response["Access-Control-Allow-Origin"] = request.headers["Origin"]
# ruleid: ruby-cors-reflected-origin
response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
# ruleid: ruby-cors-reflected-origin
headers["Access-Control-Allow-Origin"] = request.headers["HTTP_ORIGIN"]
# ruleid: ruby-cors-reflected-origin
response["Access-Control-Allow-Origin"] = request.headers["HTTP_ORIGIN"]
# ruleid: ruby-cors-reflected-origin
response.headers["Access-Control-Allow-Origin"] = request.headers["HTTP_ORIGIN"]
# ruleid: ruby-cors-reflected-origin
headers["Access-Control-Allow-Origin"] = request.env["HTTP_ORIGIN"]
# ruleid: ruby-cors-reflected-origin
response["Access-Control-Allow-Origin"] = request.env["HTTP_ORIGIN"]
# ruleid: ruby-cors-reflected-origin
response.headers["Access-Control-Allow-Origin"] = request.env["HTTP_ORIGIN"]
# ruleid: ruby-cors-reflected-origin
headers["Access-Control-Allow-Origin"] = request.origin
# ruleid: ruby-cors-reflected-origin
response["Access-Control-Allow-Origin"] = request.origin
# ruleid: ruby-cors-reflected-origin
response.headers["Access-Control-Allow-Origin"] = request.origin
# ruleid: ruby-cors-reflected-origin
headers["Access-Control-Allow-Origin"] = request.headers["Origin"] || data
# ruleid: ruby-cors-reflected-origin
response["Access-Control-Allow-Origin"] = request.headers["Origin"] || data
# ruleid: ruby-cors-reflected-origin
response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"] || data
# ruleid: ruby-cors-reflected-origin
headers["Access-Control-Allow-Origin"] = request.env["HTTP_ORIGIN"] || data
# ruleid: ruby-cors-reflected-origin
response["Access-Control-Allow-Origin"] = request.env["HTTP_ORIGIN"] || data
# ruleid: ruby-cors-reflected-origin
headers["Access-Control-Allow-Origin"] = env["HTTP_ORIGIN"]
# ruleid: ruby-cors-reflected-origin
response["Access-Control-Allow-Origin"] = env["HTTP_ORIGIN"]
# ruleid: ruby-cors-reflected-origin
response.headers["Access-Control-Allow-Origin"] = env["HTTP_ORIGIN"]
# ruleid: ruby-cors-reflected-origin
headers["Access-Control-Allow-Origin"] = params[:x]
# ruleid: ruby-cors-reflected-origin
response["Access-Control-Allow-Origin"] = params[:x]
# ruleid: ruby-cors-reflected-origin
response.headers["Access-Control-Allow-Origin"] = params[:x]
# ruleid: ruby-cors-reflected-origin
headers("Access-Control-Allow-Origin" => request.env["HTTP_ORIGIN"])
# ruleid: ruby-cors-reflected-origin
response.set_header("Access-Control-Allow-Origin", request.origin)
# ruleid: ruby-cors-reflected-origin
headers("Access-Control-Allow-Origin" => request.origin)
# ruleid: ruby-cors-reflected-origin
headers({ "Access-Control-Allow-Origin" => request.origin})
# ruleid: ruby-cors-reflected-origin
header("Access-Control-Allow-Origin", request.origin)
# ruleid: ruby-cors-reflected-origin
response.header("Access-Control-Allow-Origin", request.origin)
# ruleid: ruby-cors-reflected-origin
response["access-control-allow-origin"] = request.origin
# ruleid: ruby-cors-reflected-origin
response.add_header("Access-Control-Allow-Origin", request.origin)
