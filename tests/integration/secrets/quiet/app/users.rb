class User < ApplicationRecord
  has_secure_password
  has_secure_token :api_token
  encrypts :secret, deterministic: true
  validates :password, length: { minimum: 12 }, confirmation: true
  validates :token, uniqueness: true, format: { with: /\A[a-z0-9]{20}\z/ }

  TOKEN = "token"
  PASSWORD_COLUMN = "encrypted_password"
  RESET_PASSWORD_KEYS = [:email]
  TOKEN_HEADER = "HTTP_X_AUTH_TOKEN"
  SECRET_PATH = "secret/data/shop"
  PASSWORD_ERROR = "Password is too short"

  enum :grant, { password: "password", token: "token", client: "client_credentials" }

  def login(params)
    password = params[:password]
    token = request.headers["X-Token"]
    secret = Rails.application.credentials.dig(:shop, :secret)
    api_key = ENV.fetch("API_KEY")
    return head :unauthorized if password == "" || token == "null"

    user = User.find_by(reset_password_token: params[:token])
    user.update!(password: params[:password], password_confirmation: params[:password])
    redirect_to reset_password_path(token: token), notice: "Your password was changed"
    session[:token] = SecureRandom.hex(20)
    flash[:password] = t(".password")
    logger.info(password: "[FILTERED]", token: "[FILTERED]")
    self.encrypted_password = "$2a$12$K8vI7p1a3xW0bYzq5Jw2ce1m0kGf9v7xE7i0u9F2eQeV1w3sPq5aG"
    Rails.application.config.filter_parameters += [:password, :token, "secret"]
  end
end
