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
