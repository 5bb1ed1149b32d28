class Stores
  # ruleid: ruby-credentials-client-password
  PASSWORD = "not-a-real-password"

  def connect
    # ruleid: ruby-credentials-client-password
    Mysql2::Client.new(host: "db1", username: "app", password: "not-a-real-password")
    PG.connect(:host => "db1", :password => PASSWORD)
    # ruleid: ruby-credentials-client-password
    request.basic_auth("app", "not-a-real-password")
    # ruleid: ruby-credentials-client-password
    Net::SSH.start("host", "app", password: "not-a-real-password") { |ssh| ssh.exec!("uptime") }
    ActiveRecord::Base.establish_connection(
      adapter: "postgresql",
      host: "db1",
      # ruleid: ruby-credentials-client-password
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
# ruleid: ruby-credentials-client-password
Mysql2::EM::Client.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Trilogy.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
PG.connect(host, port, opts, tty, base, user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
PG::Connection.new(host, port, opts, tty, base, user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
Dalli::Client.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Elasticsearch::Client.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Elasticsearch::Client.new(api_key: "not-a-real-password")
# ruleid: ruby-credentials-client-password
OpenSearch::Client.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
InfluxDB::Client.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Net::HTTP::Proxy(host, port, user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
Net::HTTP.new(host, port, at, via, user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
HTTParty.get(basic_auth: {password: "not-a-real-password"})
# ruleid: ruby-credentials-client-password
basic_auth(user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
http.basic_auth(user: user, pass: "not-a-real-password")
# ruleid: ruby-credentials-client-password
RestClient::Resource.new(url, user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
RestClient::Resource.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
conn.request(:authorization, "Bearer", "not-a-real-password")
# ruleid: ruby-credentials-client-password
conn.request(:token_auth, "not-a-real-password")
# ruleid: ruby-credentials-client-password
http.auth("not-a-real-password")
# ruleid: ruby-credentials-client-password
ldap.auth(user, "not-a-real-password")
# ruleid: ruby-credentials-client-password
Savon.client(basic_auth: [user, "not-a-real-password"])
# ruleid: ruby-credentials-client-password
open(url, http_basic_authentication: [user, "not-a-real-password"])
# ruleid: ruby-credentials-client-password
URI.open(url, http_basic_authentication: [user, "not-a-real-password"])
# ruleid: ruby-credentials-client-password
Faraday.new(password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Mailgun::Client.new("not-a-real-password")
# ruleid: ruby-credentials-client-password
Postmark::ApiClient.new("not-a-real-password")
# ruleid: ruby-credentials-client-password
Pusher::Client.new(secret: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Gitlab.client(private_token: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Contentful::Client.new(access_token: "not-a-real-password")
# ruleid: ruby-credentials-client-password
Shopify::Session.new(base, "not-a-real-password")
# ruleid: ruby-credentials-client-password
Telegram::Bot::Client.run("not-a-real-password")
# ruleid: ruby-credentials-client-password
Telegram::Bot::Client.new("not-a-real-password")
# ruleid: ruby-credentials-client-password
Discordrb::Bot.new(token: "not-a-real-password")
# ruleid: ruby-credentials-client-password
OAuth::Consumer.new(id, "not-a-real-password")
# ruleid: ruby-credentials-client-password
OAuth2::Client.new(id, "not-a-real-password")
# ruleid: ruby-credentials-client-password
provider(:name, id, "not-a-real-password")
# ruleid: ruby-credentials-client-password
config.omniauth(:name, id, "not-a-real-password")
# ok: ruby-credentials-client-password
PG.connect(host: "127.0.0.1", user: "app", password: "not-a-real-password")
# ruleid: ruby-credentials-client-password
smtp.start("shop.acme.dev", "app", "not-a-real-password", :plain)
# ruleid: ruby-credentials-client-password
smtp.start("shop.acme.dev", "app", "not-a-real-password", :login)
# ruleid: ruby-credentials-client-password
smtp.start("shop.acme.dev", "app", "not-a-real-password", :cram_md5)
# ruleid: ruby-credentials-client-password
Vault.auth.userpass("app", "not-a-real-password")
# ruleid: ruby-credentials-client-password
Vault.auth.ldap("app", "not-a-real-password")
# ruleid: ruby-credentials-client-password
Vault.auth.approle("app", "not-a-real-password")
# ruleid: ruby-credentials-client-password
Koala::Facebook::OAuth.new(id, "not-a-real-password")
# ruleid: ruby-credentials-client-password
Koala::Facebook::API.new("not-a-real-password")
# ok: ruby-credentials-client-password
job.start("mail", "app", "not-a-real-password", :now)
