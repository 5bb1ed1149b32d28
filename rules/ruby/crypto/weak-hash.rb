# ruleid: ruby-crypto-weak-hash
Digest::MD5.hexdigest(document)
# ruleid: ruby-crypto-weak-hash
sum = Digest::SHA1.file(path).hexdigest
# ruleid: ruby-crypto-weak-hash
OpenSSL::Digest.new("sha1")
# ok: ruby-crypto-weak-hash
Digest::SHA256.hexdigest(document)
# ok: ruby-crypto-weak-hash
OpenSSL::Digest.new("sha256")
# ok: ruby-crypto-weak-hash
OpenSSL::Digest::SHA512.hexdigest(document)

# Each of the other forms once.
# ruleid: ruby-crypto-weak-hash
OpenSSL::Digest::MD5.call(:x)
# ruleid: ruby-crypto-weak-hash
OpenSSL::Digest::SHA1.call(:x)
# ruleid: ruby-crypto-weak-hash
OpenSSL::Digest.new("MD5")
# ruleid: ruby-crypto-weak-hash
OpenSSL::Digest.new("md5")
# ruleid: ruby-crypto-weak-hash
OpenSSL::Digest.new("SHA1")
# ruleid: ruby-crypto-weak-hash
OpenSSL::Digest.new("MD4")
# ruleid: ruby-crypto-weak-hash
OpenSSL::HMAC.hexdigest("md5")
# ruleid: ruby-crypto-weak-hash
OpenSSL::HMAC.hexdigest("sha1")
