KEY = "not-a-real-key-of-32-characters!"

class Vault
  def encrypt(data)
    cipher = OpenSSL::Cipher.new("aes-256-gcm").encrypt
    # ruleid: ruby-crypto-literal-key
    cipher.key = "not-a-real-key-of-32-characters!"
    # ruleid: ruby-crypto-literal-key
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
