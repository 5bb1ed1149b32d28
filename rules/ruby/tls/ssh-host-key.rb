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

# Each of the other forms once.
# ruleid: ruby-tls-ssh-host-key
Net::SSH.start(verify_host_key: false)
# ruleid: ruby-tls-ssh-host-key
Net::SFTP.start(verify_host_key: :never)
# ruleid: ruby-tls-ssh-host-key
Net::SFTP.start(paranoid: false)
# ruleid: ruby-tls-ssh-host-key
Net::SCP.start(verify_host_key: :never)
# ruleid: ruby-tls-ssh-host-key
Net::SCP.start(verify_host_key: false)
# ruleid: ruby-tls-ssh-host-key
Net::SSH::Transport::Session.new(verify_host_key: :never)
# ruleid: ruby-tls-ssh-host-key
Net::SCP.call(ssh: { verify_host_key: :never })
# ruleid: ruby-tls-ssh-host-key
set :ssh_options, verify_host_key: :never
