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
