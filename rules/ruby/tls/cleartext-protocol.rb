# ruleid: ruby-tls-cleartext-protocol
Net::FTP.open(host, user, password) { |ftp| ftp.put("a") }
# ruleid: ruby-tls-cleartext-protocol
ftp = Net::FTP.new("files.example.com")
# ruleid: ruby-tls-cleartext-protocol
Net::Telnet.new("Host" => host)
# ok: ruby-tls-cleartext-protocol
Net::FTP.open(host, ssl: true, username: user, password: password)
# ok: ruby-tls-cleartext-protocol
Net::SFTP.start(host, user)
# ok: ruby-tls-cleartext-protocol
Net::HTTP.new(host)

# ok: ruby-tls-cleartext-protocol
Net::FTP.new(host, ssl: true)
