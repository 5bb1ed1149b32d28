# ruleid: ruby-jwt-none-algorithm
token = JWT.encode(payload, nil, "none")
# ruleid: ruby-jwt-none-algorithm
JWT.decode(token, nil, true, { algorithm: "none" })
# ruleid: ruby-jwt-none-algorithm
JWT.decode token, key, true, :algorithms => ["HS256", "none"]
# ruleid: ruby-jwt-none-algorithm
JSON::JWT.decode(token, :skip_verification)
# ruleid: ruby-jwt-none-algorithm
token = JWT.encode payload, nil, "HS256"
# ok: ruby-jwt-none-algorithm
JWT.encode(payload, secret, "HS256")
# ok: ruby-jwt-none-algorithm
JWT.decode(token, secret, true, { algorithm: "HS256" })
# ok: ruby-jwt-none-algorithm
render inline: "none"

# Each of the other forms once.
# ruleid: ruby-jwt-none-algorithm
JWT.encode(path, key, "none")
# ruleid: ruby-jwt-none-algorithm
JWT.encode(path, key, "NONE")
# ruleid: ruby-jwt-none-algorithm
JWT.encode(path, key, :none)
# ruleid: ruby-jwt-none-algorithm
JWT.encode(path, "")
