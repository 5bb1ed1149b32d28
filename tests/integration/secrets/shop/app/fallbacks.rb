module Fallbacks
  SECRET = ENV.fetch("SHOP_SECRET", "⟦{{alnum:32}}⟧")
  TOKEN = ENV.fetch("SHOP_TOKEN") { "⟦{{alnum:31}}⟧" }
  PASSWORD = ENV["SHOP_PASSWORD"] || "⟦gr33nHouse⟧"
  ENV["SHOP_API_KEY"] ||= "⟦{{alnum:30}}⟧"
  REGION = ENV.fetch("SHOP_REGION", "eu-central-1")
  KEY_FILE = ENV.fetch("SHOP_KEY_FILE", "config/keys/shop.pem")
  REQUIRED = ENV.fetch("SHOP_PASSWORD")
  EMPTY = ENV.fetch("SHOP_TOKEN", "")
  LEVEL = ENV["SHOP_LEVEL"] || "debug"

  def self.basic
    http_basic_authenticate_with name: "admin", password: "⟦c0rrectHorse⟧"
  end

  def self.long_secret
    secret_token = <<~SECRET
      ⟦{{alnum:60}}⟧
    SECRET
    secret_token
  end

  def self.joined
    api_token = ⟦"{{alnum:20}}" \
      "{{alnum:20}}"⟧
    api_token
  end

  # adderstone: ignore[ruby-credentials-named-value] a door that is gone
  OLD_PASSWORD = "Tr0ub4dor&4"
  OTHER_TOKEN = "{{alnum:33}}" # gitleaks:allow
end
