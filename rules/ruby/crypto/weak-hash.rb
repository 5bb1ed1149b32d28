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
