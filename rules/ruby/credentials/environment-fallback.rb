# ruleid: ruby-credentials-environment-fallback
a = ENV.fetch("DB_PASSWORD", "Tr0ub4dor&3")
# ruleid: ruby-credentials-environment-fallback
b = ENV.fetch("DB_PASSWORD") { "Tr0ub4dor&3" }
# ruleid: ruby-credentials-environment-fallback
c = ENV.fetch("DB_PASSWORD", nil) || "hunter2!"
# ruleid: ruby-credentials-environment-fallback
ENV["API_TOKEN"] = "{{alnum:32}}"
# ruleid: ruby-credentials-environment-fallback
ENV["API_TOKEN"] ||= "{{alnum:32}}"
# ruleid: ruby-credentials-environment-fallback
d = ENV["API_TOKEN"].presence || "{{alnum:32}}"
# ruleid: ruby-credentials-environment-fallback
e = ENV["API_TOKEN"] || "{{alnum:32}}"
# ruleid: ruby-credentials-environment-fallback
f = Settings.api_token || ENV["TOKEN"] || "{{alnum:32}}"
# ruleid: ruby-credentials-environment-fallback
g = ENV["API_TOKEN"] ? ENV["API_TOKEN"] : "{{alnum:32}}"
# ruleid: ruby-credentials-environment-fallback
h = ENV.key?("API_TOKEN") ? ENV["API_TOKEN"] : "{{alnum:32}}"
# ruleid: ruby-credentials-environment-fallback
password = ENV["DB_MAIN"] || "hunter2!"
# ruleid: ruby-credentials-environment-fallback
password = ENV.fetch("DB_MAIN", "hunter2!")
# ruleid: ruby-credentials-environment-fallback
password = ENV.fetch("DB_MAIN") { "hunter2!" }
# ruleid: ruby-credentials-environment-fallback
password = given || "hunter2!"
# ruleid: ruby-credentials-environment-fallback
connect(password: ENV.fetch("DB_MAIN", "hunter2!"))
# ruleid: ruby-credentials-environment-fallback
connect(password: ENV.fetch("DB_MAIN") { "hunter2!" })
# ruleid: ruby-credentials-environment-fallback
connect(password: ENV["DB_MAIN"] || "hunter2!")
# ruleid: ruby-credentials-environment-fallback
connect("password" => ENV["DB_MAIN"] || "hunter2!")
# ruleid: ruby-credentials-environment-fallback
i = options.fetch(:password, "hunter2!")
# ruleid: ruby-credentials-environment-fallback
j = options.fetch("password", "hunter2!")
# ruleid: ruby-credentials-environment-fallback
k = options.fetch(:password) { "hunter2!" }
# ruleid: ruby-credentials-environment-fallback
l = options.fetch("password") { "hunter2!" }
# ruleid: ruby-credentials-environment-fallback
option :password, type: :string, default: "hunter2!"
# ruleid: ruby-credentials-environment-fallback
option "password", default: "hunter2!"
# ok: ruby-credentials-environment-fallback
m = ENV.fetch("DB_PASSWORD", "")
# ok: ruby-credentials-environment-fallback
n = ENV.fetch("DB_PASSWORD")
# ok: ruby-credentials-environment-fallback
o = ENV["TOKEN_URL"] || "https://login.acme.dev/oauth/token"
# ok: ruby-credentials-environment-fallback
p = ENV.fetch("PASSWORD_FILE", "/run/secrets/db_password")
# ok: ruby-credentials-environment-fallback
q = ENV["NEXT_TOKEN"] || "{{alnum:32}}"
