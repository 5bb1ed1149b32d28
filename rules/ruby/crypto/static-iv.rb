IV = "not-random-iv-16"

def seal(cipher)
  # ruleid: ruby-crypto-static-iv
  cipher.iv = "not-random-iv-16"
  # ruleid: ruby-crypto-static-iv
  cipher.iv = IV
  # ruleid: ruby-crypto-static-iv
  cipher.iv = "\0" * 16
  # ok: ruby-crypto-static-iv
  cipher.iv = iv
  # ok: ruby-crypto-static-iv
  cipher.iv = SecureRandom.random_bytes(12)
  # ok: ruby-crypto-static-iv
  iv = cipher.random_iv
end

# Each of the other forms once.
# ruleid: ruby-crypto-static-iv
cipher.iv = "text" * name
# ruleid: ruby-crypto-static-iv
cipher.iv = [:x].pack(:x)
