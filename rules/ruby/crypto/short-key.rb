# ruleid: ruby-crypto-short-key
key = OpenSSL::PKey::RSA.new(1024)
# ruleid: ruby-crypto-short-key
OpenSSL::PKey::RSA.generate 512
# ruleid: ruby-crypto-short-key
OpenSSL::PKey::DSA.new(1_024)
# ok: ruby-crypto-short-key
OpenSSL::PKey::RSA.new(3072)
# ok: ruby-crypto-short-key
OpenSSL::PKey::RSA.generate(2048)
# ok: ruby-crypto-short-key
OpenSSL::PKey::RSA.new(File.read("key.pem"))

# Each of the other forms once.
# ruleid: ruby-crypto-short-key
OpenSSL::PKey::DSA.generate(1024)
# ruleid: ruby-crypto-short-key
OpenSSL::PKey::DH.new(1024)
# ruleid: ruby-crypto-short-key
OpenSSL::PKey::DH.generate(1024)
