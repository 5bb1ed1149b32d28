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

# Each of the other forms once.
# ruleid: ruby-ssrf-request-url
Net::HTTP.get_response(params[:url])
# ruleid: ruby-ssrf-request-url
Net::HTTP.get_print(params[:url])
# ruleid: ruby-ssrf-request-url
Net::HTTP.post(params[:url])
# ruleid: ruby-ssrf-request-url
Net::HTTP.post_form(params[:url])
# ruleid: ruby-ssrf-request-url
Net::HTTP.new(params[:url])
# ruleid: ruby-ssrf-request-url
Net::HTTP::Get.new(params[:url])
# ruleid: ruby-ssrf-request-url
Net::HTTP::Post.new(params[:url])
# ruleid: ruby-ssrf-request-url
HTTParty.post(params[:url])
# ruleid: ruby-ssrf-request-url
HTTParty.put(params[:url])
# ruleid: ruby-ssrf-request-url
HTTParty.head(params[:url])
# ruleid: ruby-ssrf-request-url
HTTParty.delete(params[:url])
# ruleid: ruby-ssrf-request-url
Faraday.post(params[:url])
# ruleid: ruby-ssrf-request-url
Faraday.put(params[:url])
# ruleid: ruby-ssrf-request-url
Faraday.head(params[:url])
# ruleid: ruby-ssrf-request-url
Faraday.delete(params[:url])
# ruleid: ruby-ssrf-request-url
RestClient.get(params[:url])
# ruleid: ruby-ssrf-request-url
RestClient.put(params[:url])
# ruleid: ruby-ssrf-request-url
RestClient.head(params[:url])
# ruleid: ruby-ssrf-request-url
RestClient.delete(params[:url])
# ruleid: ruby-ssrf-request-url
Excon.get(params[:url])
# ruleid: ruby-ssrf-request-url
Excon.post(params[:url])
# ruleid: ruby-ssrf-request-url
Excon.put(params[:url])
# ruleid: ruby-ssrf-request-url
Excon.head(params[:url])
# ruleid: ruby-ssrf-request-url
Excon.delete(params[:url])
# ruleid: ruby-ssrf-request-url
Typhoeus.get(params[:url])
# ruleid: ruby-ssrf-request-url
Typhoeus.post(params[:url])
# ruleid: ruby-ssrf-request-url
Typhoeus.put(params[:url])
# ruleid: ruby-ssrf-request-url
Typhoeus.head(params[:url])
# ruleid: ruby-ssrf-request-url
Typhoeus.delete(params[:url])
# ruleid: ruby-ssrf-request-url
HTTP.post(params[:url])
# ruleid: ruby-ssrf-request-url
HTTP.put(params[:url])
# ruleid: ruby-ssrf-request-url
HTTP.head(params[:url])
# ruleid: ruby-ssrf-request-url
HTTP.delete(params[:url])
# ruleid: ruby-ssrf-request-url
Curl.get(params[:url])
# ruleid: ruby-ssrf-request-url
Curl.post(params[:url])
# ruleid: ruby-ssrf-request-url
Curl.put(params[:url])
# ruleid: ruby-ssrf-request-url
Curl.head(params[:url])
# ruleid: ruby-ssrf-request-url
Curl.delete(params[:url])
# ruleid: ruby-ssrf-request-url
HTTPX.get(params[:url])
# ruleid: ruby-ssrf-request-url
HTTPX.post(params[:url])
# ruleid: ruby-ssrf-request-url
HTTPX.put(params[:url])
# ruleid: ruby-ssrf-request-url
HTTPX.head(params[:url])
# ruleid: ruby-ssrf-request-url
HTTPX.delete(params[:url])
# ruleid: ruby-ssrf-request-url
Faraday.new(params[:url])
# ruleid: ruby-ssrf-request-url
Faraday.new(url: params[:url])
# ruleid: ruby-ssrf-request-url
RestClient::Request.execute(url: params[:url])
# ruleid: ruby-ssrf-request-url
RestClient::Resource.new(params[:url])
# ruleid: ruby-ssrf-request-url
Excon.new(params[:url])
# ruleid: ruby-ssrf-request-url
Typhoeus::Request.new(params[:url])
# ruleid: ruby-ssrf-request-url
Curl::Easy.perform(params[:url])
# ruleid: ruby-ssrf-request-url
HTTPClient.get(params[:url])
# ruleid: ruby-ssrf-request-url
HTTPClient.new.get(params[:url])
# ruleid: ruby-ssrf-request-url
Mechanize.new.get(params[:url])
# ruleid: ruby-ssrf-request-url
Down.download(params[:url])
# ruleid: ruby-ssrf-request-url
Down.open(params[:url])
# ruleid: ruby-ssrf-request-url
URI.parse(params[:url]).open
# ruleid: ruby-ssrf-request-url
URI(params[:url]).open
# ruleid: ruby-ssrf-request-url
URI.parse(params[:url]).read
# ruleid: ruby-ssrf-request-url
TCPSocket.new(params[:url])
# ruleid: ruby-ssrf-request-url
TCPSocket.open(params[:url])
# ruleid: ruby-ssrf-request-url
Net::FTP.open(params[:url])
# ruleid: ruby-ssrf-request-url
Net::FTP.new(params[:url])
# ruleid: ruby-ssrf-request-url
Ferrum::Browser.new.go_to(params[:url])
# ruleid: ruby-ssrf-request-url
WebSocket::Client::Simple.connect(params[:url])
