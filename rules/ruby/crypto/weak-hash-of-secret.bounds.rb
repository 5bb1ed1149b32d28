class Keys
  def plain(user)
    # ruleid: ruby-crypto-weak-hash-of-secret
    user.update_column(:password_digest, Digest::SHA1.digest(word))
  end

  def of_openssl(user)
    # ruleid: ruby-crypto-weak-hash-of-secret
    user.reset_token = OpenSSL::Digest::SHA1.hexdigest(word)
  end

  def self.of_the_class(user)
    # ruleid: ruby-crypto-weak-hash-of-secret
    user.reset_token = Digest::SHA1.hexdigest(word)
  end

  def generate_token
    # ruleid: ruby-crypto-weak-hash-of-secret
    OpenSSL::Digest::SHA1.hexdigest(word)
  end

  def self.generate_token
    # ruleid: ruby-crypto-weak-hash-of-secret
    Digest::SHA1.hexdigest(word)
  end

  def session_of_openssl
    # ruleid: ruby-crypto-weak-hash-of-secret
    session[:login] = OpenSSL::Digest::SHA1.hexdigest(word)
  end

  def self.session_of_the_class
    # ruleid: ruby-crypto-weak-hash-of-secret
    session[:login] = Digest::SHA1.hexdigest(word)
  end

  def lines
    cookies[:login] =
      # ruleid: ruby-crypto-weak-hash-of-secret
      Digest::SHA1.hexdigest(word)
  end
end

# Where another method hashes, the digest is a short name for a text.
class Lexer
  def short_of(text)
    Digest::MD5.hexdigest(text)
  end

  def lex(lexeme)
    # ok: ruby-crypto-weak-hash-of-secret
    lexeme.token = short_of(lexeme.text)
    # ok: ruby-crypto-weak-hash-of-secret
    session[:version] = short_of(lexeme.text)
  end

  def make_token(text)
    # ok: ruby-crypto-weak-hash-of-secret
    short_of(text)
  end
end
