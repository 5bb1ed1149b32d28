# ruleid: ruby-jwt-literal-secret
JWT_KEY = "not-a-real-secret"

class Tokens
  def issue(user)
    # ruleid: ruby-jwt-literal-secret
    JWT.encode({ sub: user.id }, "not-a-real-secret", "HS256")
    JWT.decode(token, JWT_KEY, true, algorithm: "HS256")
    # ruleid: ruby-jwt-literal-secret
    secret = "not-a-real-secret"
    JWT.encode payload, secret
  end

  def safe(user)
    # ok: ruby-jwt-literal-secret
    JWT.encode({ sub: user.id }, ENV.fetch("JWT_SECRET"), "HS256")
    # ok: ruby-jwt-literal-secret
    JWT.decode(token, Rails.application.secret_key_base, true, algorithm: "HS256")
    # ok: ruby-jwt-literal-secret
    JWT.encode(payload, private_key, "RS256")
    # ok: ruby-jwt-literal-secret
    JWT.decode(token, "-----BEGIN PUBLIC KEY-----{{base64:124}}-----END PUBLIC KEY-----", true, algorithm: "ES256")
  end
end

# ok: ruby-jwt-literal-secret
JWT.encode(payload, "<secret>", "HS256")

# Each of the other forms once.
# ruleid: ruby-jwt-literal-secret
JWT.decode(token, "not-a-real-secret")
# ruleid: ruby-jwt-literal-secret
jwt.secret = "not-a-real-secret"
# ruleid: ruby-jwt-literal-secret
signer.sign("not-a-real-secret")
