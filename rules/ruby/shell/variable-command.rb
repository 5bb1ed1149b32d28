class Runner
  def run(command, opts)
    # ruleid: ruby-shell-variable-command
    system(command)
    # ruleid: ruby-shell-variable-command
    exec @command
    # ruleid: ruby-shell-variable-command
    out, err, status = Open3.capture3(opts[:cmd])
  end

  def safe(command)
    # ok: ruby-shell-variable-command
    system(*command)
    # ok: ruby-shell-variable-command
    system("ls -l")
    # ok: ruby-shell-variable-command
    system(command, chdir_to)
    # ok: ruby-shell-variable-command
    statement.exec(command)
    list = "ls -l /var/log"
    # ok: ruby-shell-variable-command
    system(list)
  end
end

words = ["ls", "-l"]
# ok: ruby-shell-variable-command
system(words)
list = %w[ls -l]
# ok: ruby-shell-variable-command
IO.popen(list)
line = "ls -l"
# ok: ruby-shell-variable-command
IO.popen(line)

# Each of the other forms once.
# ruleid: ruby-shell-variable-command
spawn(command)
# ruleid: ruby-shell-variable-command
Kernel.system(command)
# ruleid: ruby-shell-variable-command
Process.spawn(command)
# ruleid: ruby-shell-variable-command
IO.popen(command)
# ruleid: ruby-shell-variable-command
Open3.capture2(command)
# ruleid: ruby-shell-variable-command
Open3.capture2e(command)
# ruleid: ruby-shell-variable-command
Open3.popen3(command)
