class Invitation
  def prepare
    # ruleid: ruby-random-predictable-token
    self.token = rand(10**10).to_s
    # ruleid: ruby-random-predictable-token
    reset_code = Array.new(6) { rand(10) }.join
    # ruleid: ruby-random-predictable-token
    @password = [*"a".."z", *0..9].sample(12).join
    # ruleid: ruby-random-predictable-token
    user.api_key = Digest::MD5.hexdigest(Time.now.to_s)
  end

  def session_token
    # ruleid: ruby-random-predictable-token
    (0...20).map { ("a".."z").to_a[rand(26)] }.join
  end

  def safe
    # ok: ruby-random-predictable-token
    self.token = SecureRandom.urlsafe_base64
    # ok: ruby-random-predictable-token
    delay = rand(10)
    # ok: ruby-random-predictable-token
    @password = LETTERS.sample(12, random: SecureRandom).join
    # ok: ruby-random-predictable-token
    color = COLORS.sample
    # ok: ruby-random-predictable-token
    token_index = rand(3)
  end
end

def self.api_token
  # ruleid: ruby-random-predictable-token
  rand(10**20).to_s(36)
end
# ok: ruby-random-predictable-token
token = fetch_token

# Each of the other forms once.
# ruleid: ruby-random-predictable-token
record[token] = rand(10**10).to_s
# ruleid: ruby-random-predictable-token
token = Random.rand(:x)
# ruleid: ruby-random-predictable-token
token = Kernel.rand(:x)
# ruleid: ruby-random-predictable-token
token = Random.new.rand(:x)
# ruleid: ruby-random-predictable-token
token = Random.new.bytes(:x)
# ruleid: ruby-random-predictable-token
token = list.shuffle(:x)
# ok: ruby-random-predictable-token
token = list.shuffle(random: SecureRandom)

def invitation_token
  # ruleid: ruby-random-predictable-token
  Array.new(5) { ("a".."z").to_a.sample }.join
end
