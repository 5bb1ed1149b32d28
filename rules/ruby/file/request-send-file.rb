class DownloadsController < ApplicationController
  def show
    # ruleid: ruby-file-request-send-file
    send_file params[:file]
    # ruleid: ruby-file-request-send-file
    send_file Rails.root.join("public", params[:file]), disposition: "inline"
    # ruleid: ruby-file-request-send-file
    send_file("reports/" + params[:name] + ".pdf")
  end

  get "/file/:name" do
    # ruleid: ruby-file-request-send-file
    send_file "files/#{params['name']}"
    # ok: ruby-file-request-send-file
    send_file File.join("files", File.basename(params["name"]))
  end

  def safe
    # ok: ruby-file-request-send-file
    send_file Report.find(params[:id]).path
    # ok: ruby-file-request-send-file
    send_file FILES.fetch(params[:name])
    # ok: ruby-file-request-send-file
    send_data params[:text]
  end
end

# ok: ruby-file-request-send-file
send_file path

def from_options(params)
  # ok: ruby-file-request-send-file
  send_file params[:file]
end

# Each of the other forms once.
# ruleid: ruby-file-request-send-file
record.send_file(params[:file])
# ruleid: ruby-file-request-send-file
Rack::File.new(params[:file])
# ruleid: ruby-file-request-send-file
Rack::Files.new(params[:file])
# ruleid: ruby-file-request-send-file
send_file(params.fetch(:x))
# ruleid: ruby-file-request-send-file
send_file(cookies[:x])
# ruleid: ruby-file-request-send-file
send_file(request.params)
# ruleid: ruby-file-request-send-file
send_file(request.headers["X-Name"])
# ruleid: ruby-file-request-send-file
send_file(request.body)
# ruleid: ruby-file-request-send-file
send_file(request.query_string)
# ruleid: ruby-file-request-send-file
send_file(request.env["HTTP_X"])
# ruleid: ruby-file-request-send-file
send_file(cookies.permanent[:x])
# ruleid: ruby-file-request-send-file
send_file(params[:x])
# ruleid: ruby-file-request-send-file
record.send_file(params[:x])
# ruleid: ruby-file-request-send-file
Rack::File.new(params[:x])
# ruleid: ruby-file-request-send-file
Rack::Files.new(params[:x])
# ruleid: ruby-file-request-send-file
headers["X-Accel-Redirect"] = params[:x]
# ruleid: ruby-file-request-send-file
response.headers["X-Accel-Redirect"] = params[:x]
# ruleid: ruby-file-request-send-file
headers["X-Sendfile"] = params[:x]
# ruleid: ruby-file-request-send-file
response.headers["X-Sendfile"] = params[:x]
