# ruleid: ruby-crypto-literal-key
KEY = "not-a-real-key-of-32-characters!"

class Vault
  def encrypt(data)
    cipher = OpenSSL::Cipher.new("aes-256-gcm").encrypt
    # ruleid: ruby-crypto-literal-key
    cipher.key = "not-a-real-key-of-32-characters!"
    ActiveSupport::MessageEncryptor.new(KEY)
    # ruleid: ruby-crypto-literal-key
    OpenSSL::HMAC.hexdigest("SHA256", "not-a-real-key", data)
    # ruleid: ruby-crypto-literal-key
    ::ActiveSupport::MessageVerifier.new "not-a-real-key-at-all", digest: "SHA256"
  end

  # ruleid: ruby-crypto-literal-key
  attr_encrypted :iban, key: "not-a-real-key-of-32-characters!"

  def safe(data)
    # ok: ruby-crypto-literal-key
    cipher.key = ENV.fetch("DATA_KEY")
    # ok: ruby-crypto-literal-key
    cipher.key = [ENV.fetch("DATA_KEY")].pack("H*")
    # ok: ruby-crypto-literal-key
    OpenSSL::HMAC.hexdigest("SHA256", secret_key, data)
    # ok: ruby-crypto-literal-key
    ActiveSupport::MessageEncryptor.new(Rails.application.key_generator.generate_key("vault"))
    # ok: ruby-crypto-literal-key
    option.key = "name"
  end
end

# Each of the other forms once.
# ruleid: ruby-crypto-literal-key
ActiveSupport::KeyGenerator.new("not-a-real-key-of-32-characters!")
# ruleid: ruby-crypto-literal-key
ActiveSupport::CachingKeyGenerator.new("not-a-real-key-of-32-characters!")
# ruleid: ruby-crypto-literal-key
OpenSSL::HMAC.digest("SHA256", "not-a-real-key-of-32-characters!", data)
# ruleid: ruby-crypto-literal-key
OpenSSL::HMAC.new("not-a-real-key-of-32-characters!", "SHA256")
# ruleid: ruby-crypto-literal-key
OpenSSL::PKCS5.pbkdf2_hmac("not-a-real-key-of-32-characters!")
# ruleid: ruby-crypto-literal-key
RbNaCl::SecretBox.new("not-a-real-key-of-32-characters!")
# ruleid: ruby-crypto-literal-key
RbNaCl::SimpleBox.from_secret_key("not-a-real-key-of-32-characters!")
# ruleid: ruby-crypto-literal-key
Lockbox.new(key: "not-a-real-key-of-32-characters!")
# ruleid: ruby-crypto-literal-key
Lockbox.master_key = "not-a-real-key-of-32-characters!"
# ruleid: ruby-crypto-literal-key
Encryptor.encrypt(key: "not-a-real-key-of-32-characters!")
# ruleid: ruby-crypto-literal-key
config.active_record.encryption.primary_key = "not-a-real-key-of-32-characters!"
# ruleid: ruby-crypto-literal-key
config.active_record.encryption.deterministic_key = "not-a-real-key-of-32-characters!"
# ruleid: ruby-crypto-literal-key
config.active_record.encryption.key_derivation_salt = "not-a-real-key-of-32-characters!"
# ruleid: ruby-crypto-literal-key
OpenSSL::HMAC.base64digest(digest, "not-a-real-secret", data)
# ruleid: ruby-crypto-literal-key
Digest::HMAC.hexdigest(data, "not-a-real-secret", digest)
# ruleid: ruby-crypto-literal-key
Gibberish::AES.new("not-a-real-secret")
# ruleid: ruby-crypto-literal-key
Gibberish::AES::CBC.new("not-a-real-secret")
# ruleid: ruby-crypto-literal-key
AESCrypt.encrypt(data, "not-a-real-secret")
# ruleid: ruby-crypto-literal-key
AESCrypt.decrypt(data, "not-a-real-secret")
# ruleid: ruby-crypto-literal-key
Fernet.generate("not-a-real-secret")
# ruleid: ruby-crypto-literal-key
Fernet.verifier("not-a-real-secret")
# ruleid: ruby-crypto-literal-key
ROTP::TOTP.new("not-a-real-secret")
# ruleid: ruby-crypto-literal-key
ROTP::HOTP.new("not-a-real-secret")
# ruleid: ruby-crypto-literal-key
@cipher.key = "not-a-real-secret"
# ruleid: ruby-crypto-literal-key
decipher.key = "not-a-real-secret"
# ruleid: ruby-crypto-literal-key
aes.key = "not-a-real-secret"
# ok: ruby-crypto-literal-key
Pusher.key = "{{hex:20}}"
# ok: ruby-crypto-literal-key
entry.key = "not-a-real-secret"
a = OpenSSL::Cipher.new("aes-256-gcm")
# ruleid: ruby-crypto-literal-key
a.key = "not-a-real-secret"
b = OpenSSL::Cipher.new("aes-256-gcm").encrypt
# ruleid: ruby-crypto-literal-key
b.key = "not-a-real-secret"
c = OpenSSL::Cipher::AES.new(256, :GCM)
# ruleid: ruby-crypto-literal-key
c.key = "not-a-real-secret"
d = OpenSSL::Cipher::AES.new(256, :GCM).decrypt
# ruleid: ruby-crypto-literal-key
d.key = "not-a-real-secret"

def seal(cipher, data)
  # ruleid: ruby-crypto-literal-key
  cipher.key = "not-a-real-secret"
  # ok: ruby-crypto-literal-key
  OpenSSL::HMAC.hexdigest("SHA256", "secret_key", data)
end
