require "aws-sdk-s3"

class Clients
  MAIL_PASSWORD = "⟦Tr0ub4dor&3⟧".freeze
  API_TOKEN = "⟦{{alnum:32}}⟧"
  TOKEN_HEADER = "X-Shop-Token"
  PASSWORD_FIELD = "password"
  SECRET_NAME = "prod/shop/billing"
  SESSION_KEY = :shop_session

  attr_accessor :password

  def initialize(password: "⟦bluebird77⟧", host: "db.internal")
    self.password = password
    @api_secret = "⟦{{hex:40}}⟧"
    @cache_key = "shop-products-v2"
  end

  def signing_key
    "⟦{{hex:64}}⟧"
  end

  def options
    { user: "app", password: "⟦s3cr3t!shop⟧", "api_key" => "⟦{{alnum:24}}⟧", :auth_token => "⟦{{alnum:28}}⟧" }
  end

  def labels
    { password: "Password", token: t("token.label"), secret: nil, api_key: ENV["API_KEY"] }
  end

  def connect
    Mysql2::Client.new(host: "db", username: "app", password: "⟦wint3rNight⟧")
    Redis.new(url: "redis://:⟦{{alnum:20}}⟧@cache.internal:6379/0")
    PG.connect("postgres://app:⟦{{alnum:18}}⟧@db.internal/shop")
    PG.connect("postgres://app:#{ENV.fetch('PGPASSWORD')}@db.internal/shop")
  end

  def bucket
    Aws::Credentials.new("AKIA{{base32:16}}", "⟦{{base64:40}}⟧")
  end

  def tokens(payload)
    JWT.encode(payload, "⟦{{alnum:40}}⟧", "HS256")
    JWT.decode(payload, ENV.fetch("JWT_SECRET"), true)
    OpenSSL::HMAC.hexdigest("SHA256", "⟦{{alnum:30}}⟧", payload)
    OpenSSL::HMAC.hexdigest("SHA256", key, "a payload of words")
    ActiveSupport::MessageEncryptor.new("⟦{{alnum:32}}⟧")
  end

  def check(params)
    return true if params[:admin_token] == "⟦{{alnum:26}}⟧"
    return true if params[:token] == "token"

    params[:password] == "⟦0pen-Sesame!⟧"
  end
end
