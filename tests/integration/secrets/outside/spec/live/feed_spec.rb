RSpec.describe "the feed" do
  let(:chat) { Slack::Web::Client.new(token: "⟦xoxb-{{digit:12}}-{{digit:12}}-{{alnum:24}}⟧") }
  let(:store) { Aws::Credentials.new("⟦AKIA{{base32:16}}⟧", "⟦{{base64:40}}⟧") }
  let(:db) { Sequel.connect("mysql2://app:⟦Tr0ub4dor-and-3⟧@my-1.shop.acme.dev/app") }
  let(:local) { Sequel.connect("mysql2://app:Tr0ub4dor-and-3@localhost/app") }
  let(:token) { ENV.fetch("FEED_TOKEN", "⟦{{alnum:40}}⟧") }
  let(:own) { "{{alnum:40}}" }
  let(:hook) { "⟦https://hooks.slack.com/services/T{{BASE36:8}}/B{{BASE36:8}}/{{alnum:24}}⟧" }
  let(:feed) { Faraday.new("https://sandbox.acme.dev", headers: { "X-Api-Key" => "⟦{{alnum:40}}⟧" }) }
  let(:here) { Faraday.new("http://localhost:3000", headers: { "X-Api-Key" => "{{alnum:40}}" }) }
end
