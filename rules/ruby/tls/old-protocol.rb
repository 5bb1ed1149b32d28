class Client
  def connect(http)
    # ruleid: ruby-tls-old-protocol
    http.ssl_version = :TLSv1
    # ruleid: ruby-tls-old-protocol
    http.min_version = OpenSSL::SSL::TLS1_1_VERSION
    # ruleid: ruby-tls-old-protocol
    context = OpenSSL::SSL::SSLContext.new("SSLv3")
    # ruleid: ruby-tls-old-protocol
    RestClient::Resource.new(url, :ssl_version => "TLSv1_1")
    # ok: ruby-tls-old-protocol
    http.min_version = OpenSSL::SSL::TLS1_2_VERSION
    # ok: ruby-tls-old-protocol
    http.ssl_version = :TLSv1_2
    # ok: ruby-tls-old-protocol
    context = OpenSSL::SSL::SSLContext.new
    # ok: ruby-tls-old-protocol
    schema.min_version = "1"
  end
end

# Each of the other forms once.
# ruleid: ruby-tls-old-protocol
record.max_version = :TLSv1
# ruleid: ruby-tls-old-protocol
Net::HTTP.start(ssl_version: :TLSv1)
# ruleid: ruby-tls-old-protocol
Net::HTTP.start(min_version: :TLSv1)
# ruleid: ruby-tls-old-protocol
Net::HTTP.start(max_version: :TLSv1)
# ruleid: ruby-tls-old-protocol
RestClient::Request.execute(ssl_version: :TLSv1)
# ruleid: ruby-tls-old-protocol
HTTParty.call(ssl_version: :TLSv1)
# ruleid: ruby-tls-old-protocol
ssl_version(:TLSv1)
# ruleid: ruby-tls-old-protocol
Faraday.new(ssl: { version: :TLSv1 })
# ruleid: ruby-tls-old-protocol
Faraday.new(ssl: { min_version: :TLSv1 })
# ruleid: ruby-tls-old-protocol
Excon.call(ssl_version: :TLSv1)
# ruleid: ruby-tls-old-protocol
Excon.call(ssl_min_version: :TLSv1)
# ruleid: ruby-tls-old-protocol
Savon.client(ssl_version: :TLSv1)
# ruleid: ruby-tls-old-protocol
Savon.client(ssl_min_version: :TLSv1)
# ruleid: ruby-tls-old-protocol
Redis.new(ssl_params: { ssl_version: :TLSv1 })
# ruleid: ruby-tls-old-protocol
Typhoeus::Request.new(sslversion: :TLSv1)
# ruleid: ruby-tls-old-protocol
Typhoeus.call(sslversion: :TLSv1)
# ruleid: ruby-tls-old-protocol
Mongo::Client.new(ssl_version: :TLSv1)
