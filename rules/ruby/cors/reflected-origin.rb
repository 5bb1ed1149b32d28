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
