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

# ok: ruby-shell-script-command
system(program + arguments)

# Each of the other forms once.
# ruleid: ruby-shell-script-command
exec("convert #{path} out.png")
# ruleid: ruby-shell-script-command
spawn("convert #{path} out.png")
# ruleid: ruby-shell-script-command
system("convert #{path} out.png", exception: option)
# ruleid: ruby-shell-script-command
system("convert #{path} out.png", chdir: option)
# ruleid: ruby-shell-script-command
exec("convert #{path} out.png", chdir: option)
# ruleid: ruby-shell-script-command
spawn("convert #{path} out.png", chdir: option)
# ruleid: ruby-shell-script-command
system("convert #{path} out.png", out: option)
# ruleid: ruby-shell-script-command
exec("convert #{path} out.png", out: option)
# ruleid: ruby-shell-script-command
spawn("convert #{path} out.png", out: option)
# ruleid: ruby-shell-script-command
system("convert #{path} out.png", err: option)
# ruleid: ruby-shell-script-command
exec("convert #{path} out.png", err: option)
# ruleid: ruby-shell-script-command
spawn("convert #{path} out.png", err: option)
# ruleid: ruby-shell-script-command
system("convert #{path} out.png", in: option)
# ruleid: ruby-shell-script-command
exec("convert #{path} out.png", in: option)
# ruleid: ruby-shell-script-command
spawn("convert #{path} out.png", in: option)
# ruleid: ruby-shell-script-command
system({ "LANG" => "C" }, "convert #{path} out.png")
# ruleid: ruby-shell-script-command
spawn({ "LANG" => "C" }, "convert #{path} out.png")
# ruleid: ruby-shell-script-command
exec({ "LANG" => "C" }, "convert #{path} out.png")
# ruleid: ruby-shell-script-command
Kernel.system("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Kernel.exec("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Kernel.spawn("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Process.spawn("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Process.exec("convert #{path} out.png")
# ruleid: ruby-shell-script-command
IO.popen("convert #{path} out.png")
# ruleid: ruby-shell-script-command
IO.popen({ "LANG" => "C" }, "convert #{path} out.png")
# ruleid: ruby-shell-script-command
Open3.capture2("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Open3.capture2e("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Open3.capture3("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Open3.popen2("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Open3.popen2e("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Open3.popen3("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Open3.pipeline("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Open3.pipeline_r("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Open3.pipeline_w("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Open3.pipeline_rw("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Open3.pipeline_start("convert #{path} out.png")
# ruleid: ruby-shell-script-command
PTY.spawn("convert #{path} out.png")
# ruleid: ruby-shell-script-command
shell_out("convert #{path} out.png")
# ruleid: ruby-shell-script-command
Mixlib::ShellOut.new("convert #{path} out.png")
# ruleid: ruby-shell-script-command
system("convert " + path)
# ruleid: ruby-shell-script-command
system("convert %s" % path)
# ruleid: ruby-shell-script-command
system(format("convert %s out.png", path))
# ruleid: ruby-shell-script-command
system(sprintf("convert %s out.png", path))

# Numbers, and paths of our own.
# ok: ruby-shell-script-command
system("kill -9 #{pid}")
# ok: ruby-shell-script-command
system("tty <&#{$stdin.fileno}")
# ok: ruby-shell-script-command
system("#{RbConfig.ruby} -v")
