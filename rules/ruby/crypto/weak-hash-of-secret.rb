class PasswordResets
  def start(user)
    # ruleid: ruby-crypto-weak-hash-of-secret
    user.reset_token = Digest::MD5.hexdigest(user.email)
    # ok: ruby-crypto-weak-hash-of-secret
    user.reset_token = SecureRandom.urlsafe_base64(32)
    # ok: ruby-crypto-weak-hash-of-secret
    user.avatar = Digest::MD5.hexdigest(user.email)
    digest = Digest::SHA1.hexdigest(user.email)
    # ruleid: ruby-crypto-weak-hash-of-secret
    user[:auth_token] = "#{user.id}-#{digest}"
    # ok: ruby-crypto-weak-hash-of-secret
    user[:checksum] = digest
    # ruleid: ruby-crypto-weak-hash-of-secret
    user.update(password_digest: digest)
    # ruleid: ruby-crypto-weak-hash-of-secret
    user.update_column(:password_digest, Digest::SHA1.digest(user.email))
  end

  def check(user, word)
    # ruleid: ruby-crypto-weak-hash-of-secret
    return true if Digest::MD5.base64digest(word) == user.password
    # ruleid: ruby-crypto-weak-hash-of-secret
    return true if user.password == Digest::MD5.digest(word)
    # ruleid: ruby-crypto-weak-hash-of-secret
    return true if OpenSSL::Digest::MD5.hexdigest(word) == params[:token]
    # ruleid: ruby-crypto-weak-hash-of-secret
    return true if params[:token] == OpenSSL::Digest::SHA1.hexdigest(word)
    # ok: ruby-crypto-weak-hash-of-secret
    params[:etag] == OpenSSL::Digest::SHA1.hexdigest(word)
  end

  def generate_token(id, email)
    hash = Digest::MD5.hexdigest(email)
    # ruleid: ruby-crypto-weak-hash-of-secret
    "#{id}-#{hash}"
  end

  def self.make_reset_code(email)
    # ruleid: ruby-crypto-weak-hash-of-secret
    Digest::SHA1.base64digest(email)
  end

  def generate_etag(body)
    # ok: ruby-crypto-weak-hash-of-secret
    Digest::SHA1.base64digest(body)
  end

  def remember(user)
    # ruleid: ruby-crypto-weak-hash-of-secret
    cookies[:remember] = Digest::MD5.hexdigest(user.email)
    # ruleid: ruby-crypto-weak-hash-of-secret
    session[:login] = Digest::MD5.hexdigest(user.email)
  end
end

class Random
  def generate_token
    random_string = SecureRandom.hex
    # ok: ruby-crypto-weak-hash-of-secret
    Digest::SHA1.hexdigest(random_string)
  end

  def generate_secret
    # ok: ruby-crypto-weak-hash-of-secret
    Digest::SHA1.hexdigest(SecureRandom.hex)
  end

  def generate_otp(user)
    begin
      # ruleid: ruby-crypto-weak-hash-of-secret
      user.otp = Digest::SHA1.hexdigest(user.email)
    end
  end
end
