require "net/http"

class PreviewsController < ApplicationController
  def show
    # ruleid: ruby-ssrf-request-url
    body = Net::HTTP.get(URI(params[:url]))
    # ruleid: ruby-ssrf-request-url
    response = HTTParty.get params[:url], timeout: 5
    # ruleid: ruby-ssrf-request-url
    Faraday.get("https://#{params[:host]}/status")
    # ruleid: ruby-ssrf-request-url
    RestClient.post(params[:callback], { ok: true })
    # ruleid: ruby-ssrf-request-url
    Net::HTTP.start(params[:host], 443, use_ssl: true) { |http| http.get("/") }
    # ruleid: ruby-ssrf-request-url
    HTTP.get("http://" + params[:host])
  end

  def safe
    # ok: ruby-ssrf-request-url
    Net::HTTP.get(URI("https://api.example.com/items/#{params[:id]}"))
    # ok: ruby-ssrf-request-url
    HTTParty.get("https://api.example.com/", query: { q: params[:q] })
    # ok: ruby-ssrf-request-url
    Faraday.get(Feed.find(params[:id]).url)
    # ok: ruby-ssrf-request-url
    RestClient.get("#{API}/#{params[:id]}")
    # ok: ruby-ssrf-request-url
    cache.get(params[:key])
  end
end

def from_options(params)
  # ok: ruby-ssrf-request-url
  body = Net::HTTP.get(URI(params[:url]))
end
