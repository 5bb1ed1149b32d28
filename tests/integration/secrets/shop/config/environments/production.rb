Rails.application.configure do
  config.secret_key_base = "⟦{{hex:128}}⟧"
  config.action_mailer.smtp_settings = {
    address: "smtp.acme.dev",
    user_name: "shop",
    password: "⟦m4ilB0x-77⟧",
  }
  config.session_store :cookie_store, key: "_shop_session"
end
