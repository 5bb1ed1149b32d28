class User
  def encrypt(password, salt)
    # ruleid: ruby-crypto-password-hash
    Digest::SHA1.hexdigest(password + salt)
    # ruleid: ruby-crypto-password-hash
    self.hashed = Digest::MD5.hexdigest("#{salt}--#{plain_password}--")
    # ruleid: ruby-crypto-password-hash
    OpenSSL::Digest::SHA256.hexdigest(params[:password])
    # ruleid: ruby-crypto-password-hash
    ::Digest::SHA256.base64digest @password
    # ok: ruby-crypto-password-hash
    BCrypt::Password.create(password)
    # ok: ruby-crypto-password-hash
    Digest::SHA256.hexdigest(body)
    # ok: ruby-crypto-password-hash
    Digest::SHA256.file(path).hexdigest
    # ok: ruby-crypto-password-hash
    Digest::MD5.hexdigest(email.downcase)
  end
end

# Each of the other forms once.
# ruleid: ruby-crypto-password-hash
Digest::SHA256.digest(password)
# ruleid: ruby-crypto-password-hash
OpenSSL::Digest.hexdigest("SHA256", password)
# ruleid: ruby-crypto-password-hash
OpenSSL::Digest.digest("SHA256", password)
# ruleid: ruby-crypto-password-hash
Digest::SHA256.new.update(password)
# ruleid: ruby-crypto-password-hash
OpenSSL::Digest.new("SHA256").update(password)
# ruleid: ruby-crypto-password-hash
password.crypt(salt)
