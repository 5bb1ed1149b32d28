class Shop < Sinatra::Base
  set :session_secret, "⟦{{hex:64}}⟧"
  ENV["SHOP_WEBHOOK_SECRET"] = "⟦{{alnum:40}}⟧"

  Stripe.api_key = "⟦{{alnum:42}}⟧"
  Twilio::REST::Client.new("AC{{hex:32}}", "⟦{{hex:32}}⟧")

  Devise.setup do |config|
    config.secret_key = "⟦{{hex:128}}⟧"
    config.pepper = "⟦{{hex:126}}⟧"
    config.mailer_sender = "shop@acme.dev"
  end

  Sidekiq::Web.use Rack::Auth::Basic do |user, password|
    user == "ops" && password == "⟦s1dekiqSwan⟧"
  end

  use Rack::Auth::Basic do |user, password|
    [user, password] == ["ops", ENV["OPS_PASSWORD"]]
  end

  def mail
    Net::SMTP.start("smtp.acme.dev", 587, "acme.dev", "shop", "⟦m4ilSwan!!⟧", :login)
    request.basic_auth("shop", "⟦ba5icSwan!⟧")
    Net::SSH.start("host", "shop", password: "⟦ssh5wanLake⟧")
    conn = Faraday.new(headers: { "Authorization" => "Bearer ⟦{{alnum:40}}⟧" })
    User.create!(email: "admin@acme.dev", password: "⟦adm1nSwan!⟧", password_confirmation: params[:password])
    validates :password, presence: true, confirmation: "password_confirmation"
    form.label :password, "Password"
    form.input :token, as: "hidden"
    { password: :digest, "token" => "type", secret: "client-secret" }
  end
end
