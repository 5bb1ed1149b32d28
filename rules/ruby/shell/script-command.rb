task :release do
  # ruleid: ruby-shell-script-command
  sh "git tag v#{version}"
  # ruleid: ruby-shell-script-command
  system("git push origin #{branch}") || abort
  # ruleid: ruby-shell-script-command
  shell_out!("apt-get install -y #{package}", timeout: 60)
end

VERSION = "1.0"

task :check do
  # ok: ruby-shell-script-command
  sh "git", "tag", "v#{version}"
  # ok: ruby-shell-script-command
  sh "git tag v#{VERSION}"
  # ok: ruby-shell-script-command
  sh "bundle exec rake"
  # ok: ruby-shell-script-command
  system("git tag #{Shellwords.escape(name)}")
end

tool = "convert"
# ok: ruby-shell-script-command
system("#{tool} in.png out.png")
# ok: ruby-shell-script-command
system("date +%F".dup)
# ok: ruby-shell-script-command
Open3.capture2("#{prefix}/bin/convert", "in.png")
