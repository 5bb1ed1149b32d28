ALGORITHM = "des-ede3-cbc"
# ruleid: ruby-crypto-weak-cipher
cipher = OpenSSL::Cipher.new("des-ede3-cbc")
# ruleid: ruby-crypto-weak-cipher
OpenSSL::Cipher::Cipher.new 'RC4'
# ruleid: ruby-crypto-weak-cipher
c = OpenSSL::Cipher.new("AES-128-ECB").encrypt
# ruleid: ruby-crypto-weak-cipher
OpenSSL::Cipher::AES.new(256, :ECB)
# ruleid: ruby-crypto-weak-cipher
OpenSSL::Cipher::DES.new("CBC")
# ok: ruby-crypto-weak-cipher
OpenSSL::Cipher.new("aes-256-gcm")
# ok: ruby-crypto-weak-cipher
OpenSSL::Cipher::AES.new(256, :CBC)
# ok: ruby-crypto-weak-cipher
OpenSSL::Cipher.new(name)
# todoruleid: ruby-crypto-weak-cipher
OpenSSL::Cipher.new(ALGORITHM)

# Each of the other forms once.
# ruleid: ruby-crypto-weak-cipher
ActiveSupport::MessageEncryptor.new(cipher: "des-cbc")
# ruleid: ruby-crypto-weak-cipher
OpenSSL::Cipher::RC4.new(:x)
# ruleid: ruby-crypto-weak-cipher
OpenSSL::Cipher::RC2.new(:x)
# ruleid: ruby-crypto-weak-cipher
OpenSSL::Cipher::BF.new(:x)
# ruleid: ruby-crypto-weak-cipher
OpenSSL::Cipher::CAST5.new(:x)
# ruleid: ruby-crypto-weak-cipher
OpenSSL::Cipher::IDEA.new(:x)
# ruleid: ruby-crypto-weak-cipher
OpenSSL::Cipher::AES.new("ECB")
# ruleid: ruby-crypto-weak-cipher
OpenSSL::Cipher::AES128.new(:ECB)
# ruleid: ruby-crypto-weak-cipher
OpenSSL::Cipher::AES256.new(:ECB)
