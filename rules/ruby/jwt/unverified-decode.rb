class Tokens
  def read(token)
    # ruleid: ruby-jwt-unverified-decode
    payload, = JWT.decode(token, nil, false)
    # ruleid: ruby-jwt-unverified-decode
    JWT.decode token, key, false, algorithm: "HS256"
    # ruleid: ruby-jwt-unverified-decode
    user_id = JWT.decode(request.headers["Authorization"].split.last, nil, false).first["sub"]
    # ok: ruby-jwt-unverified-decode
    payload, = JWT.decode(token, key, true, algorithm: "RS256")
    # ok: ruby-jwt-unverified-decode
    JWT.decode(token, key)
    # ok: ruby-jwt-unverified-decode
    Base64.decode64(token)
  end
end

# Each of the other forms once.
# ruleid: ruby-jwt-unverified-decode
JWT.decode(token, verify: false)
