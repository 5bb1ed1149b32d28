# ruleid: ruby-tls-ssh-host-key
Net::SSH.start(host, user, verify_host_key: :never) { |ssh| ssh.exec!("uptime") }
# ruleid: ruby-tls-ssh-host-key
Net::SFTP.start(host, user, :password => password, :verify_host_key => false)
# ruleid: ruby-tls-ssh-host-key
Net::SSH.start host, user, paranoid: false
# ok: ruby-tls-ssh-host-key
Net::SSH.start(host, user, verify_host_key: :always)
# ok: ruby-tls-ssh-host-key
Net::SSH.start(host, user)
# ok: ruby-tls-ssh-host-key
Net::SFTP.start(host, user, keys: [key])
