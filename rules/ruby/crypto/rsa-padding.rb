# ruleid: ruby-crypto-rsa-padding
key.public_encrypt(data, OpenSSL::PKey::RSA::NO_PADDING)
# ruleid: ruby-crypto-rsa-padding
Base64.encode64(key.public_encrypt(data))
# ok: ruby-crypto-rsa-padding
key.public_encrypt(data, OpenSSL::PKey::RSA::PKCS1_OAEP_PADDING)
# ok: ruby-crypto-rsa-padding
key.private_encrypt(data)

# Each of the other forms once.
# ruleid: ruby-crypto-rsa-padding
key.public_encrypt(data, OpenSSL::PKey::RSA::SSLV23_PADDING)
# ruleid: ruby-crypto-rsa-padding
key.public_encrypt(data, OpenSSL::PKey::RSA::PKCS1_PADDING)
# ruleid: ruby-crypto-rsa-padding
key.private_decrypt(data, OpenSSL::PKey::RSA::NO_PADDING)
# ruleid: ruby-crypto-rsa-padding
key.private_decrypt(data, OpenSSL::PKey::RSA::SSLV23_PADDING)
