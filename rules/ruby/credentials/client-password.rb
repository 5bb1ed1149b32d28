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
