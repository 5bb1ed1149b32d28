def local
  made = Net::Client.new
  # ruleid: of-type
  made.deliver(1)
  other = Net::Server.new
  # ok: of-type
  other.deliver(1)
end
