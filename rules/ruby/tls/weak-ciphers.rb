# ruleid: ruby-tls-weak-ciphers
context.ciphers = "ALL:RC4-SHA:NULL"
# ruleid: ruby-tls-weak-ciphers
http.ciphers = ["RC4-SHA", "AES128-SHA"]
# ruleid: ruby-tls-weak-ciphers
Excon.new(url, ciphers: "DES-CBC3-SHA")
# ok: ruby-tls-weak-ciphers
context.ciphers = "HIGH:!aNULL:!MD5"
# ok: ruby-tls-weak-ciphers
context.ciphers = "ECDHE-RSA-AES128-GCM-SHA256:!RC4"
# ok: ruby-tls-weak-ciphers
context.ciphers = CIPHERS

# Each of the other forms once.
# ruleid: ruby-tls-weak-ciphers
record.ssl_cipher = "RC4-SHA"
# ruleid: ruby-tls-weak-ciphers
record.set_params(ciphers: "RC4-SHA")
# ruleid: ruby-tls-weak-ciphers
Net::HTTP.start(ciphers: "RC4-SHA")
# ruleid: ruby-tls-weak-ciphers
RestClient::Resource.new(ssl_ciphers: "RC4-SHA")
# ruleid: ruby-tls-weak-ciphers
RestClient::Request.execute(ssl_ciphers: "RC4-SHA")
# ruleid: ruby-tls-weak-ciphers
Faraday.new(ssl: { ciphers: "RC4-SHA" })
# ruleid: ruby-tls-weak-ciphers
HTTParty.call(ciphers: "RC4-SHA")
