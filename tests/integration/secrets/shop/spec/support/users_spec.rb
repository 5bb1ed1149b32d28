describe User do
  let(:password) { "password123" }
  let(:user) { create(:user, password: "hunter2", token: "abc123") }

  let(:token) { "{{alnum:32}}" }
  let(:api_key) { "{{hex:8}}-{{hex:4}}-4{{hex:3}}-a{{hex:3}}-{{hex:12}}" }
  API_SECRET = "{{hex:40}}"
  LIVE = "⟦sk_live_{{alnum:24}}⟧"
  DATABASE = "postgres://shop:⟦{{alnum:24}}⟧@db.shop.acme.dev/shop"

  it "signs in" do
    post "/login", params: { email: "a@b.dev", password: "s3cr3t!" }
    expect(user.authenticate("wrong")).to be false
  end
end
