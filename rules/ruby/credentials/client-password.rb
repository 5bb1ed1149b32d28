class Stores
  PASSWORD = "not-a-real-password"

  def connect
    # ruleid: ruby-credentials-client-password
    Mysql2::Client.new(host: "db1", username: "app", password: "not-a-real-password")
    # ruleid: ruby-credentials-client-password
    PG.connect(:host => "db1", :password => PASSWORD)
    # ruleid: ruby-credentials-client-password
    request.basic_auth("app", "not-a-real-password")
    # ruleid: ruby-credentials-client-password
    Net::SSH.start("host", "app", password: "not-a-real-password") { |ssh| ssh.exec!("uptime") }
    # ruleid: ruby-credentials-client-password
    ActiveRecord::Base.establish_connection(
      adapter: "postgresql",
      host: "db1",
      password: "not-a-real-password"
    )
  end

  def safe
    # ok: ruby-credentials-client-password
    Mysql2::Client.new(host: "db1", password: ENV.fetch("DB_PASSWORD"))
    # ok: ruby-credentials-client-password
    PG.connect(host: "localhost", user: "postgres", password: "postgres")
    # ok: ruby-credentials-client-password
    request.basic_auth(user, password)
    # ok: ruby-credentials-client-password
    Redis.new(url: ENV["REDIS_URL"])
    # ok: ruby-credentials-client-password
    Stripe.api_key = Rails.application.credentials.stripe_key
    # ok: ruby-credentials-client-password
    Mysql2::Client.new(password: "<your password>")
  end
end

# Each of the other forms once.
# ruleid: ruby-credentials-client-password
PG::Connection.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
TinyTds::Client.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Mysql.new(host, user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
Mysql.connect(host, user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
Sequel.postgres(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Mongo::Client.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Redis.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Bunny.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Bunny.new(pass: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Net::SFTP.start(host, user, password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Net::SCP.start(host, user, password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Net::FTP.open(host, user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
Net::FTP.new(host, user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
ftp.login(user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
Net::SMTP.start(host, 25, "example.com", user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
imap.authenticate("LOGIN", user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
conn.request(:basic_auth, user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
conn.request(:authorization, :basic, user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
config.action_mailer.smtp_settings = { password: "not-a-real-password" }
# ruleid: ruby-credentials-client-password
ActionMailer::Base.smtp_settings = { password: "not-a-real-password" }
# ruleid: ruby-credentials-client-password
Octokit::Client.new(access_token: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Octokit::Client.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Stripe.api_key = "not-a-real-password"
# ruleid: ruby-credentials-client-password
Twilio::REST::Client.new(user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
SendGrid::API.new(api_key: "not-a-real-password")
# ruleid: ruby-credentials-client-password
OpenAI::Client.new(access_token: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Slack::Web::Client.new(token: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Braintree::Configuration.private_key = "not-a-real-password"
# ruleid: ruby-credentials-client-password
Algolia.init(api_key: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Net::LDAP.new(auth: { password: "not-a-real-password" })
# ruleid: ruby-credentials-client-password
ldap.authenticate(user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
WinRM::Connection.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
OpenSSL::PKey::RSA.new(pem, "not-a-real-password")
# ruleid: ruby-credentials-client-password
OpenSSL::PKCS12.new(pem, "not-a-real-password")
# ruleid: ruby-credentials-client-password
key.export(cipher, "not-a-real-password")
# ruleid: ruby-credentials-client-password
key.to_pem(cipher, "not-a-real-password")
