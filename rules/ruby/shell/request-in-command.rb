class ToolsController < ApplicationController
  def lookup
    # ruleid: ruby-shell-request-in-command
    system("nslookup #{params[:host]}")
    # ruleid: ruby-shell-request-in-command
    @out = `ping -c 1 #{params[:host]}`
    # ruleid: ruby-shell-request-in-command
    out, _ = Open3.capture2e("dig " + params[:host])
    # ruleid: ruby-shell-request-in-command
    IO.popen params[:command] do |io|
      render plain: io.read
    end
    # ruleid: ruby-shell-request-in-command
    exec(params.fetch(:command))
    # ruleid: ruby-shell-request-in-command
    %x(tail -n #{params[:lines]} log/#{cookies[:log]})
  end

  def safe
    # ok: ruby-shell-request-in-command
    system("nslookup", "--", params[:host])
    # ok: ruby-shell-request-in-command
    system("nslookup #{params[:host].shellescape}")
    # ok: ruby-shell-request-in-command
    `head -n #{params[:lines].to_i} log`
    # ok: ruby-shell-request-in-command
    IO.popen(["dig", "--", params[:host]], &:read)
    # ok: ruby-shell-request-in-command
    conn.exec("SELECT 1 WHERE $1", [params[:host]])
  end
end

post "/deploy" do
  # ruleid: ruby-shell-request-in-command
  system "bin/deploy #{params['branch']}"
  # ok: ruby-shell-request-in-command
  system "bin/deploy", params["branch"]
end

# ok: ruby-shell-request-in-command
system(command)

def from_options(params)
  # ok: ruby-shell-request-in-command
  system("nslookup #{params[:host]}")
end

# ok: ruby-shell-request-in-command
`ls #{directory}`
# ruleid: ruby-shell-request-in-command
`ls #{params.fetch(:dir)}`
# ruleid: ruby-shell-request-in-command
`ls #{cookies[:dir]}`
# ruleid: ruby-shell-request-in-command
`ls #{request.params["dir"]}`
# ruleid: ruby-shell-request-in-command
`ls #{request.headers["X-Dir"]}`
# ruleid: ruby-shell-request-in-command
`ls #{request.body.read}`
# ruleid: ruby-shell-request-in-command
`ls #{request.query_string}`
# ruleid: ruby-shell-request-in-command
`ls #{request.env["HTTP_X_DIR"]}`

# Each of the other forms once.
# ruleid: ruby-shell-request-in-command
spawn(params[:host])
# ruleid: ruby-shell-request-in-command
Kernel.system(params[:host])
# ruleid: ruby-shell-request-in-command
Kernel.exec(params[:host])
# ruleid: ruby-shell-request-in-command
Kernel.spawn(params[:host])
# ruleid: ruby-shell-request-in-command
Process.spawn(params[:host])
# ruleid: ruby-shell-request-in-command
Process.exec(params[:host])
# ruleid: ruby-shell-request-in-command
PTY.spawn(params[:host])
# ruleid: ruby-shell-request-in-command
system(cookies[:x])
# ruleid: ruby-shell-request-in-command
system(request.params)
# ruleid: ruby-shell-request-in-command
system(request.headers["X-Name"])
# ruleid: ruby-shell-request-in-command
system(request.body)
# ruleid: ruby-shell-request-in-command
system(request.query_string)
# ruleid: ruby-shell-request-in-command
system(request.env["HTTP_X"])
# ruleid: ruby-shell-request-in-command
system(params.fetch(:x))
# ruleid: ruby-shell-request-in-command
system("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Kernel.system("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
exec("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Kernel.exec("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Process.exec("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
spawn("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Kernel.spawn("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Process.spawn("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
IO.popen("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
PTY.spawn("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
POSIX::Spawn.spawn("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Subprocess.call("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Mixlib::ShellOut.new("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
shell_out("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
shell_out!("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
TTY::Command.new.run("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Terrapin::CommandLine.new("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Cocaine::CommandLine.new("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
sh("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
syscall("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
ssh.exec!("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.capture2("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.capture2e("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.capture3("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.popen2("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.popen2e("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.popen3("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline_r("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline_w("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline_rw("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline_start("ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
system(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Kernel.system(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
exec(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Kernel.exec(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Process.exec(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
spawn(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Kernel.spawn(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Process.spawn(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
IO.popen(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.capture2(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.capture2e(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.capture3(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.popen2(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.popen2e(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.popen3(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline_r(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline_w(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline_rw(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline_start(ENV, "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
system(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
exec(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Process.exec(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
spawn(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Process.spawn(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
IO.popen(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Open3.capture2(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Open3.capture2e(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Open3.capture3(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Open3.popen2(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Open3.popen2e(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Open3.popen3(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Open3.pipeline(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Open3.pipeline_r(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Open3.pipeline_w(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Open3.pipeline_rw(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Open3.pipeline_start(["ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
system("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Kernel.system("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
exec("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Kernel.exec("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Process.exec("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
spawn("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Kernel.spawn("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Process.spawn("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.capture2("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.capture2e("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.capture3("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.popen2("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.popen2e("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.popen3("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline_r("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline_w("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline_rw("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline_start("sh", "-c", "ls #{params[:x]}")
# ruleid: ruby-shell-request-in-command
IO.popen(["sh", "-c", "ls #{params[:x]}"])
# ruleid: ruby-shell-request-in-command
Open3.pipeline_r(["ls", "-l"], "sort #{params[:order]}")
# ruleid: ruby-shell-request-in-command
Open3.pipeline_rw(["ls"], [params[:cmd]])
# ruleid: ruby-shell-request-in-command
Open3.pipeline_start(["bash", "-c", params[:cmd]])
# ok: ruby-shell-request-in-command
Open3.pipeline_r(["ls", "-l"], ["grep", params[:word]])
# ok: ruby-shell-request-in-command
Open3.pipeline_r(["ls", "-l"], ["grep", "-c", params[:word]])

def temporary
  file = Tempfile.new(params[:name])
  # ok: ruby-shell-request-in-command
  system("wc #{file.path}")
  # ok: ruby-shell-request-in-command
  system("wc #{Tempfile.create(params[:name]).path}")
  # ok: ruby-shell-request-in-command
  system("ls #{Dir.mktmpdir(params[:name])}")
end
