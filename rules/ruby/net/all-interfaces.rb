# ruleid: ruby-net-all-interfaces
set :bind, "0.0.0.0"
# ruleid: ruby-net-all-interfaces
server = TCPServer.new("0.0.0.0", 2000)
# ruleid: ruby-net-all-interfaces
WEBrick::HTTPServer.new(:Port => 8000, :BindAddress => "0.0.0.0")
# ok: ruby-net-all-interfaces
set :bind, "127.0.0.1"
# ok: ruby-net-all-interfaces
TCPServer.new("localhost", 2000)
# ok: ruby-net-all-interfaces
puts "0.0.0.0"

# Each of the other forms once.
# ruleid: ruby-net-all-interfaces
set(:bind, "::")
# ruleid: ruby-net-all-interfaces
TCPServer.open("0.0.0.0")
# ruleid: ruby-net-all-interfaces
UDPSocket.new.bind("0.0.0.0")
# ruleid: ruby-net-all-interfaces
Rack::Handler::S3.run(App, Host: "0.0.0.0")
