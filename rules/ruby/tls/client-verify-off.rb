class Api
  include HTTParty
  # ruleid: ruby-tls-client-verify-off
  default_options.update(verify: false)

  def clients(url)
    # ruleid: ruby-tls-client-verify-off
    conn = Faraday.new(url, ssl: { verify: false }) do |f|
      f.adapter :net_http
    end
    # ruleid: ruby-tls-client-verify-off
    conn.ssl.verify = false
    # ruleid: ruby-tls-client-verify-off
    HTTParty.get(url, :verify => false)
    # ruleid: ruby-tls-client-verify-off
    RestClient::Resource.new(url, verify_ssl: false).get
    # ruleid: ruby-tls-client-verify-off
    Excon.get url, ssl_verify_peer: false
    # ruleid: ruby-tls-client-verify-off
    Excon.defaults[:ssl_verify_peer] = false
    # ruleid: ruby-tls-client-verify-off
    Typhoeus::Request.new(url, ssl_verifypeer: false, ssl_verifyhost: 0).run
    # ruleid: ruby-tls-client-verify-off
    Elasticsearch::Client.new(url: url, transport_options: { ssl: { verify: false } })
  end

  def safe(url)
    # ok: ruby-tls-client-verify-off
    Faraday.new(url, ssl: { ca_file: "/etc/ssl/private-ca.pem" })
    # ok: ruby-tls-client-verify-off
    HTTParty.get(url, verify: true)
    # ok: ruby-tls-client-verify-off
    RestClient::Resource.new(url, verify_ssl: verify)
    # ok: ruby-tls-client-verify-off
    Excon.get(url, ssl_verify_peer: !local?)
    # ok: ruby-tls-client-verify-off
    form.submit(verify: false)
  end
end
