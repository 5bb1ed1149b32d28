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
