class AdminController < ApplicationController
  # ruleid: ruby-credentials-basic-auth
  PASSWORD = "not-a-real-password"

  # ruleid: ruby-credentials-basic-auth
  http_basic_authenticate_with name: "admin", password: "not-a-real-password"
  http_basic_authenticate_with :name => "admin", :password => PASSWORD, :except => :index
  # ok: ruby-credentials-basic-auth
  http_basic_authenticate_with name: "admin", password: ENV.fetch("ADMIN_PASSWORD")
  # ok: ruby-credentials-basic-auth
  http_basic_authenticate_with name: "admin", password: Rails.application.credentials.admin_password

  def check
    authenticate_or_request_with_http_basic do |name, password|
      # ruleid: ruby-credentials-basic-auth
      name == "admin" && password == "not-a-real-password"
    end
  end
end

use Rack::Auth::Basic, "Restricted" do |username, password|
  # ruleid: ruby-credentials-basic-auth
  username == "admin" and password == "not-a-real-password"
end
# ok: ruby-credentials-basic-auth
use Rack::Auth::Basic, "Restricted" do |username, password|
  Rack::Utils.secure_compare(password, ENV.fetch("PASSWORD"))
end

# ok: ruby-credentials-basic-auth
http_basic_authenticate_with name: "admin", password: "<password>"

authenticate_with_http_basic do |name, password|
  # ruleid: ruby-credentials-basic-auth
  password == "not-a-real-password"
end

use Rack::Auth::Basic do |name, password|
  # ruleid: ruby-credentials-basic-auth
  password == "not-a-real-password"
end

use Rack::Auth::Basic, "Restricted" do |name, password|
  # ruleid: ruby-credentials-basic-auth
  [name, password] == ["admin", "not-a-real-password"]
end

# Each of the other forms once.
# ruleid: ruby-credentials-basic-auth
http_basic_auth(password: "not-a-real-password")
# ruleid: ruby-credentials-basic-auth
auth.credentials == [name, "not-a-real-password"]

# ruleid: ruby-credentials-basic-auth
Sidekiq::Web.use(Rack::Auth::Basic) { |name, password| name == "ops" && password == "not-a-real-password" }
# ok: ruby-credentials-basic-auth
Sidekiq::Web.use(Rack::Auth::Basic) { |name, password| name == "ops" && password == ENV["OPS_PASSWORD"] }
