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

# Each of the other forms once.
# ruleid: ruby-tls-client-verify-off
Faraday::Connection.new(ssl: { verify: false })
# ruleid: ruby-tls-client-verify-off
OpenSearch::Client.new(transport_options: { ssl: { verify: false } })
# ruleid: ruby-tls-client-verify-off
Elastic::Transport::Client.new(transport_options: { ssl: { verify: false } })
# ruleid: ruby-tls-client-verify-off
Elasticsearch::Transport::Client.new(transport_options: { ssl: { verify: false } })
# ruleid: ruby-tls-client-verify-off
Octokit::Client.new(connection_options: { ssl: { verify: false } })
# ruleid: ruby-tls-client-verify-off
Octokit.connection_options = { ssl: { verify: false } }
# ruleid: ruby-tls-client-verify-off
Consul::Client::KeyValue.new(ssl: { verify: false })
# ruleid: ruby-tls-client-verify-off
record.faraday(ssl: { verify: false })
# ruleid: ruby-tls-client-verify-off
config.client_options = { ssl: { verify: false } }
# ruleid: ruby-tls-client-verify-off
OAuth2::Client.new(ssl: { verify: false })
# ruleid: ruby-tls-client-verify-off
OAuth2::Client.new(connection_opts: { ssl: { verify: false } })
# ruleid: ruby-tls-client-verify-off
provider(client_options: { ssl: { verify: false } })
# ruleid: ruby-tls-client-verify-off
Vault::Client.new(ssl_verify: false)
# ruleid: ruby-tls-client-verify-off
Vault.ssl_verify = false
# ruleid: ruby-tls-client-verify-off
Excon.new(ssl: { verify: false })
# ruleid: ruby-tls-client-verify-off
record.ssl[:verify] = false
# ruleid: ruby-tls-client-verify-off
record.ssl_options[:verify] = false
# ruleid: ruby-tls-client-verify-off
default_options[:verify] = false
# ruleid: ruby-tls-client-verify-off
record.default_options.update(verify: false)
# ruleid: ruby-tls-client-verify-off
RestClient::Request.execute(verify_ssl: false)
# ruleid: ruby-tls-client-verify-off
RestClient::Request.new(verify_ssl: false)
# ruleid: ruby-tls-client-verify-off
RestClient.call(verify_ssl: false)
# ruleid: ruby-tls-client-verify-off
Excon::Connection.new(ssl_verify_peer: false)
# ruleid: ruby-tls-client-verify-off
Typhoeus.call(ssl_verifypeer: false)
# ruleid: ruby-tls-client-verify-off
Typhoeus.call(ssl_verifyhost: 0)
# ruleid: ruby-tls-client-verify-off
Typhoeus::Request.new(ssl_verifyhost: 0)
# ruleid: ruby-tls-client-verify-off
Typhoeus::Request.call(ssl_verifypeer: false)
# ruleid: ruby-tls-client-verify-off
Ethon::Easy.new(ssl_verifypeer: false)
# ruleid: ruby-tls-client-verify-off
HTTPX.with(ssl: { verify_mode: OpenSSL::SSL::VERIFY_NONE })
# ruleid: ruby-tls-client-verify-off
curl.ssl_verify_peer = false
# ruleid: ruby-tls-client-verify-off
curl.ssl_verify_host = 0
# ruleid: ruby-tls-client-verify-off
curl.ssl_verify_host = false
# ruleid: ruby-tls-client-verify-off
Patron::Session.new(insecure: true)
# ruleid: ruby-tls-client-verify-off
record.insecure = true
# ruleid: ruby-tls-client-verify-off
Savon.client(ssl_verify_mode: :none)
# ruleid: ruby-tls-client-verify-off
Bunny.new(verify_peer: false)
# ruleid: ruby-tls-client-verify-off
Mongo::Client.new(ssl_verify: false)
# ruleid: ruby-tls-client-verify-off
Mongo::Client.new(ssl_verify_certificate: false)
# ruleid: ruby-tls-client-verify-off
Kafka.new(ssl_verify_hostname: false)
# ruleid: ruby-tls-client-verify-off
start_tls(verify_peer: false)
# ruleid: ruby-tls-client-verify-off
Selenium::WebDriver::Remote::Capabilities.base(acceptInsecureCerts: true)
