# ruleid: ruby-crypto-low-work-factor
BCrypt::Password.create(password, cost: 4)
# ruleid: ruby-crypto-low-work-factor
BCrypt::Engine.cost = BCrypt::Engine::MIN_COST
# ruleid: ruby-crypto-low-work-factor
OpenSSL::PKCS5.pbkdf2_hmac(password, salt, 1_000, 32, "SHA256")
# ruleid: ruby-crypto-low-work-factor
OpenSSL::KDF.pbkdf2_hmac(password, salt: salt, iterations: 20_000, length: 32, hash: "SHA256")
# ok: ruby-crypto-low-work-factor
BCrypt::Password.create(password, cost: 12)
# ok: ruby-crypto-low-work-factor
config.stretches = Rails.env.test? ? 1 : 12
# ok: ruby-crypto-low-work-factor
OpenSSL::KDF.pbkdf2_hmac(password, salt: salt, iterations: 600_000, length: 32, hash: "SHA256")

# Each of the other forms once.
# ruleid: ruby-crypto-low-work-factor
BCrypt::Engine.generate_salt(4)
# ruleid: ruby-crypto-low-work-factor
config.stretches = 4
# ruleid: ruby-crypto-low-work-factor
OpenSSL::PKCS5.pbkdf2_hmac_sha1(path, S3, 4)
