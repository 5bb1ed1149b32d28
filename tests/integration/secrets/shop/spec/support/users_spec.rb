describe User do
  let(:password) { "password123" }
  let(:user) { create(:user, password: "hunter2", token: "abc123") }

  it "signs in" do
    post "/login", params: { email: "a@b.dev", password: "s3cr3t!" }
    expect(user.authenticate("wrong")).to be false
  end
end
