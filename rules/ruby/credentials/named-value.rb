# ruleid: ruby-credentials-named-value
DB_PASSWORD = "Tr0ub4dor&3".freeze
# ruleid: ruby-credentials-named-value
mail_password = "Tr0ub4dor&4".dup
# ruleid: ruby-credentials-named-value
connect(password: "Tr0ub4dor&5".freeze)
# ruleid: ruby-credentials-named-value
API_KEY ||= "{{alnum:32}}"
# ruleid: ruby-credentials-named-value
ENCRYPTION_KEY = Base64.decode64("{{base64:43}}=")
# ruleid: ruby-credentials-named-value
SIGNING_KEY = Base64.strict_decode64("{{base64:43}}=")
# ruleid: ruby-credentials-named-value
SESSION_KEY = Base64.urlsafe_decode64("{{base64url:43}}=")
# ruleid: ruby-credentials-named-value
HMAC_KEY = ["{{hex:64}}"].pack("H*")
# ruleid: ruby-credentials-named-value
client_secret = String.new("{{alnum:24}}")
# ruleid: ruby-credentials-named-value
webhook_secret = live? ? "{{alnum:24}}" : nil
# ruleid: ruby-credentials-named-value
webhook_token = live? ? ENV["TOKEN"] : "{{alnum:24}}"
# ruleid: ruby-credentials-named-value
service_token = "{{alnum:20}}" + "{{alnum:20}}"
# ok: ruby-credentials-named-value
PASSWORD_FIELD = "Tr0ub4dor&3"
# ok: ruby-credentials-named-value
password = "password"
# ok: ruby-credentials-named-value
api_key = ENV.fetch("API_KEY")
# ok: ruby-credentials-named-value
secret = "#{prefix}-#{suffix}"
# ok: ruby-credentials-named-value
token_url = "https://login.acme.dev/oauth/token"
# ok: ruby-credentials-named-value
next_page_token = "{{alnum:40}}"

class Client
  # ruleid: ruby-credentials-named-value
  def initialize(user, password: "letmein123")
    # ruleid: ruby-credentials-named-value
    @auth_token = "{{hex:40}}"
    # ok: ruby-credentials-named-value
    @password = password
  end

  # ruleid: ruby-credentials-named-value
  def login(user, password = "letmein123")
  end

  def api_token
    # ruleid: ruby-credentials-named-value
    "{{hex:40}}"
  end

  def self.api_secret
    # ruleid: ruby-credentials-named-value
    "{{hex:40}}"
  end

  def connect(config)
    # ruleid: ruby-credentials-named-value
    config.password = "Winter2023!"
    # ruleid: ruby-credentials-named-value
    config[:secret_key] = "{{alnum:32}}"
    # ruleid: ruby-credentials-named-value
    open(user: "app", password: "Winter2023!")
    # ruleid: ruby-credentials-named-value
    options = { user: "app", passwd: "qwerty123" }
    # ruleid: ruby-credentials-named-value
    headers = { "X-Api-Key" => "{{alnum:32}}" }
    # ruleid: ruby-credentials-named-value
    headers = { "X-Auth-Token": "{{alnum:32}}" }
    # ruleid: ruby-credentials-named-value
    options = { :access_token => "{{alnum:32}}" }
    # ruleid: ruby-credentials-named-value
    set :password, "Winter2023!"
    # ruleid: ruby-credentials-named-value
    store("db_password", "Winter2023!")
    # ruleid: ruby-credentials-named-value
    db_password "Winter2023!"
    # ruleid: ruby-credentials-named-value
    list = [:password, "Winter2023!"]
    # ruleid: ruby-credentials-named-value
    list = ["password", "Winter2023!"]
    # ruleid: ruby-credentials-named-value
    password { "Winter2023!" }
    # ruleid: ruby-credentials-named-value
    setting(:api_key) { "{{alnum:32}}" }
    # ruleid: ruby-credentials-named-value
    headers = { "Authorization" => "Bearer {{alnum:40}}" }
    # ok: ruby-credentials-named-value
    headers = { "Authorization" => "Bearer #{token}", "Proxy-Authorization" => "Bearer token" }
    # ok: ruby-credentials-named-value
    open(user: "app", password: config[:password])
    # ok: ruby-credentials-named-value
    label(password: "Enter your password", token: "csrf_token")
    # ok: ruby-credentials-named-value
    form(authenticity_token: "{{hex:20}}")
    # ok: ruby-credentials-named-value
    open(password: "<your password>", secret_name: "prod/app")
    # ok: ruby-credentials-named-value
    validates :password, presence: true
    # The literal is where to change it.
    # ruleid: ruby-credentials-named-value
    chosen = "Sp1cy-Lemon"
    open(user: "app", password: chosen)
  end
end

class AddTokens < ActiveRecord::Migration[7.1]
  def change
    # ruleid: ruby-credentials-named-value
    add_column :accounts, :api_token, :string, default: "{{hex:40}}"
    # ruleid: ruby-credentials-named-value
    t.string :secret, default: "Winter2023!"
    # ruleid: ruby-credentials-named-value
    change_column_default :accounts, :password, from: nil, to: "Winter2023!"
    # ruleid: ruby-credentials-named-value
    change_column_default :accounts, :password, "Winter2023!"
    # ok: ruby-credentials-named-value
    add_column :accounts, :api_token, :string, default: ""
    # ok: ruby-credentials-named-value
    add_column :accounts, :token_kind, :string, default: "{{hex:40}}"
    # ok: ruby-credentials-named-value
    change_column_default :accounts, :password, from: "Winter2023!", to: nil
  end
end

Airbrake.configure do |config|
  # ruleid: ruby-credentials-named-value
  config.project_key = "{{hex:32}}"
end
# ruleid: ruby-credentials-named-value
enc_key = "{{hex:64}}"
