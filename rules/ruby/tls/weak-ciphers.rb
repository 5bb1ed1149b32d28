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
