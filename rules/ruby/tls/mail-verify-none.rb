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

# Each of the other forms once.
# ruleid: ruby-tls-mail-verify-none
record.delivery_method(openssl_verify_mode: "none")
# ruleid: ruby-tls-mail-verify-none
record.smtp_settings[:openssl_verify_mode] = "none"
# ruleid: ruby-tls-mail-verify-none
Pony.mail(via_options: { openssl_verify_mode: "none" })
# ruleid: ruby-tls-mail-verify-none
Pony.options = { via_options: { openssl_verify_mode: "none" } }
# ruleid: ruby-tls-mail-verify-none
record.smtp_settings.merge!(openssl_verify_mode: "none")
# ruleid: ruby-tls-mail-verify-none
record.smtp_settings = { openssl_verify_mode: :none }
# ruleid: ruby-tls-mail-verify-none
record.delivery_method(openssl_verify_mode: :none)
# ruleid: ruby-tls-mail-verify-none
delivery_method(openssl_verify_mode: :none)
# ruleid: ruby-tls-mail-verify-none
record.smtp_settings[:openssl_verify_mode] = :none
# ruleid: ruby-tls-mail-verify-none
Pony.mail(via_options: { openssl_verify_mode: :none })
# ruleid: ruby-tls-mail-verify-none
Pony.options = { via_options: { openssl_verify_mode: :none } }
# ruleid: ruby-tls-mail-verify-none
record.smtp_settings.merge!(openssl_verify_mode: :none)
