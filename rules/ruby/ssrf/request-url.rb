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
# ruleid: ruby-ssrf-request-url
Net::HTTP.get(params[:x])
# ruleid: ruby-ssrf-request-url
Net::HTTP.get_response(params[:x])
# ruleid: ruby-ssrf-request-url
Net::HTTP.get_print(params[:x])
# ruleid: ruby-ssrf-request-url
Net::HTTP.post(params[:x])
# ruleid: ruby-ssrf-request-url
Net::HTTP.post_form(params[:x])
# ruleid: ruby-ssrf-request-url
Net::HTTP.start(params[:x])
# ruleid: ruby-ssrf-request-url
Net::HTTP.new(params[:x])
# ruleid: ruby-ssrf-request-url
Net::HTTP::Get.new(params[:x])
# ruleid: ruby-ssrf-request-url
Net::HTTP::Post.new(params[:x])
# ruleid: ruby-ssrf-request-url
Net::HTTP::Put.new(params[:x])
# ruleid: ruby-ssrf-request-url
Net::HTTP::Delete.new(params[:x])
# ruleid: ruby-ssrf-request-url
Net::HTTP::Head.new(params[:x])
# ruleid: ruby-ssrf-request-url
Net::HTTP::Patch.new(params[:x])
# ruleid: ruby-ssrf-request-url
HTTParty.get(params[:x])
# ruleid: ruby-ssrf-request-url
HTTParty.post(params[:x])
# ruleid: ruby-ssrf-request-url
HTTParty.put(params[:x])
# ruleid: ruby-ssrf-request-url
HTTParty.patch(params[:x])
# ruleid: ruby-ssrf-request-url
HTTParty.head(params[:x])
# ruleid: ruby-ssrf-request-url
HTTParty.delete(params[:x])
# ruleid: ruby-ssrf-request-url
HTTParty.options(params[:x])
# ruleid: ruby-ssrf-request-url
Faraday.get(params[:x])
# ruleid: ruby-ssrf-request-url
Faraday.post(params[:x])
# ruleid: ruby-ssrf-request-url
Faraday.put(params[:x])
# ruleid: ruby-ssrf-request-url
Faraday.patch(params[:x])
# ruleid: ruby-ssrf-request-url
Faraday.head(params[:x])
# ruleid: ruby-ssrf-request-url
Faraday.delete(params[:x])
# ruleid: ruby-ssrf-request-url
Faraday.new(params[:x])
# ruleid: ruby-ssrf-request-url
RestClient.get(params[:x])
# ruleid: ruby-ssrf-request-url
RestClient.post(params[:x])
# ruleid: ruby-ssrf-request-url
RestClient.put(params[:x])
# ruleid: ruby-ssrf-request-url
RestClient.patch(params[:x])
# ruleid: ruby-ssrf-request-url
RestClient.head(params[:x])
# ruleid: ruby-ssrf-request-url
RestClient.delete(params[:x])
# ruleid: ruby-ssrf-request-url
RestClient.options(params[:x])
# ruleid: ruby-ssrf-request-url
RestClient::Resource.new(params[:x])
# ruleid: ruby-ssrf-request-url
Excon.get(params[:x])
# ruleid: ruby-ssrf-request-url
Excon.post(params[:x])
# ruleid: ruby-ssrf-request-url
Excon.put(params[:x])
# ruleid: ruby-ssrf-request-url
Excon.patch(params[:x])
# ruleid: ruby-ssrf-request-url
Excon.head(params[:x])
# ruleid: ruby-ssrf-request-url
Excon.delete(params[:x])
# ruleid: ruby-ssrf-request-url
Excon.new(params[:x])
# ruleid: ruby-ssrf-request-url
Typhoeus.get(params[:x])
# ruleid: ruby-ssrf-request-url
Typhoeus.post(params[:x])
# ruleid: ruby-ssrf-request-url
Typhoeus.put(params[:x])
# ruleid: ruby-ssrf-request-url
Typhoeus.patch(params[:x])
# ruleid: ruby-ssrf-request-url
Typhoeus.head(params[:x])
# ruleid: ruby-ssrf-request-url
Typhoeus.delete(params[:x])
# ruleid: ruby-ssrf-request-url
Typhoeus::Request.new(params[:x])
# ruleid: ruby-ssrf-request-url
Typhoeus::Request.get(params[:x])
# ruleid: ruby-ssrf-request-url
Typhoeus::Request.post(params[:x])
# ruleid: ruby-ssrf-request-url
HTTP.get(params[:x])
# ruleid: ruby-ssrf-request-url
HTTP.post(params[:x])
# ruleid: ruby-ssrf-request-url
HTTP.put(params[:x])
# ruleid: ruby-ssrf-request-url
HTTP.patch(params[:x])
# ruleid: ruby-ssrf-request-url
HTTP.head(params[:x])
# ruleid: ruby-ssrf-request-url
HTTP.delete(params[:x])
# ruleid: ruby-ssrf-request-url
Curl.get(params[:x])
# ruleid: ruby-ssrf-request-url
Curl.post(params[:x])
# ruleid: ruby-ssrf-request-url
Curl.put(params[:x])
# ruleid: ruby-ssrf-request-url
Curl.patch(params[:x])
# ruleid: ruby-ssrf-request-url
Curl.head(params[:x])
# ruleid: ruby-ssrf-request-url
Curl.delete(params[:x])
# ruleid: ruby-ssrf-request-url
Curl::Easy.perform(params[:x])
# ruleid: ruby-ssrf-request-url
Curl::Easy.new(params[:x])
# ruleid: ruby-ssrf-request-url
Curl::Easy.http_get(params[:x])
# ruleid: ruby-ssrf-request-url
Curl::Easy.http_post(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPX.get(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPX.post(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPX.put(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPX.patch(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPX.head(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPX.delete(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPClient.get(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPClient.get_content(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPClient.post(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPClient.post_content(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPClient.put(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPClient.head(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPClient.delete(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPClient.new.get(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPClient.new.get_content(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPClient.new.post(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPClient.new.put(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPClient.new.head(params[:x])
# ruleid: ruby-ssrf-request-url
HTTPClient.new.delete(params[:x])
# ruleid: ruby-ssrf-request-url
Mechanize.new.get(params[:x])
# ruleid: ruby-ssrf-request-url
Mechanize.new.post(params[:x])
# ruleid: ruby-ssrf-request-url
Down.download(params[:x])
# ruleid: ruby-ssrf-request-url
Down.open(params[:x])
# ruleid: ruby-ssrf-request-url
Down::NetHttp.download(params[:x])
# ruleid: ruby-ssrf-request-url
Down::Http.download(params[:x])
# ruleid: ruby-ssrf-request-url
TCPSocket.new(params[:x])
# ruleid: ruby-ssrf-request-url
TCPSocket.open(params[:x])
# ruleid: ruby-ssrf-request-url
Socket.tcp(params[:x])
# ruleid: ruby-ssrf-request-url
Net::FTP.new(params[:x])
# ruleid: ruby-ssrf-request-url
Net::FTP.open(params[:x])
# ruleid: ruby-ssrf-request-url
Net::SSH.start(params[:x])
# ruleid: ruby-ssrf-request-url
Net::SMTP.start(params[:x])
# ruleid: ruby-ssrf-request-url
Net::SMTP.new(params[:x])
# ruleid: ruby-ssrf-request-url
Patron::Session.new.get(params[:x])
# ruleid: ruby-ssrf-request-url
EventMachine::HttpRequest.new(params[:x])
# ruleid: ruby-ssrf-request-url
WebSocket::Client::Simple.connect(params[:x])
# ruleid: ruby-ssrf-request-url
Ferrum::Browser.new.go_to(params[:x])
# ruleid: ruby-ssrf-request-url
OpenURI.open_uri(params[:x])
# ruleid: ruby-ssrf-request-url
FastImage.size(params[:x])
# ruleid: ruby-ssrf-request-url
FastImage.type(params[:x])
# ruleid: ruby-ssrf-request-url
LinkThumbnailer.generate(params[:x])
# ruleid: ruby-ssrf-request-url
Feedjira::Feed.fetch_and_parse(params[:x])
# ruleid: ruby-ssrf-request-url
RSS::Parser.parse(params[:x])
# ruleid: ruby-ssrf-request-url
URI.open(params[:x])
# ruleid: ruby-ssrf-request-url
Faraday.new(url: params[:x])
# ruleid: ruby-ssrf-request-url
RestClient::Request.execute(url: params[:x])
# ruleid: ruby-ssrf-request-url
RestClient::Request.new(url: params[:x])
# ruleid: ruby-ssrf-request-url
Savon.client(wsdl: params[:x])
# ruleid: ruby-ssrf-request-url
Savon.client(endpoint: params[:x])
# ruleid: ruby-ssrf-request-url
Patron::Session.new(base_url: params[:x])
# ruleid: ruby-ssrf-request-url
URI.parse(params[:x]).open
# ruleid: ruby-ssrf-request-url
URI(params[:x]).open
# ruleid: ruby-ssrf-request-url
URI.parse(params[:x]).read
# ruleid: ruby-ssrf-request-url
URI(params[:x]).read
# ruleid: ruby-ssrf-request-url
URI.parse(params[:x]).open()
# ruleid: ruby-ssrf-request-url
URI(params[:x]).open()
# ruleid: ruby-ssrf-request-url
Net::HTTP.Proxy(params[:x])
# ruleid: ruby-ssrf-request-url
Aws::SQS::Client.new(endpoint: params[:x])
# ruleid: ruby-ssrf-request-url
faraday.remote_image_url = params[:x]
# ruleid: ruby-ssrf-request-url
faraday.get(params[:x])
# ruleid: ruby-ssrf-request-url
faraday.post(params[:x])
# ruleid: ruby-ssrf-request-url
faraday.put(params[:x])
# ruleid: ruby-ssrf-request-url
faraday.patch(params[:x])
# ruleid: ruby-ssrf-request-url
faraday.delete(params[:x])
# ruleid: ruby-ssrf-request-url
faraday.head(params[:x])
# ruleid: ruby-ssrf-request-url
faraday.request(params[:x])
