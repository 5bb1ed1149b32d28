# ruleid: ruby-tls-mail-verify-none
config.action_mailer.smtp_settings = { address: host, openssl_verify_mode: "none" }
# ruleid: ruby-tls-mail-verify-none
ActionMailer::Base.smtp_settings = {
  :address             => "mail.example.com",
  :openssl_verify_mode => 'none'
}
# ruleid: ruby-tls-mail-verify-none
Mail.defaults { delivery_method :smtp, address: host, openssl_verify_mode: "none" }
# ok: ruby-tls-mail-verify-none
config.action_mailer.smtp_settings = { address: host, openssl_verify_mode: "peer" }
# ok: ruby-tls-mail-verify-none
config.action_mailer.smtp_settings = { address: host, enable_starttls_auto: true }
