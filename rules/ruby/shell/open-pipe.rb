require "open-uri"

class ImportsController < ApplicationController
  def create
    # ruleid: ruby-shell-open-pipe
    open(params[:file]).read
    # ruleid: ruby-shell-open-pipe
    open "#{params[:dir]}/index.html" do |io|
      io.read
    end
    # ruleid: ruby-shell-open-pipe
    IO.read(params[:path].strip)
  end

  def safe
    # ok: ruby-shell-open-pipe
    open("https://example.com/feed/#{params[:name]}")
    # ok: ruby-shell-open-pipe
    File.open(Rails.root.join("data", File.basename(params[:file])))
    # ok: ruby-shell-open-pipe
    URI.parse(FEED).open
    # ok: ruby-shell-open-pipe
    zip.open(params[:file])
    # ok: ruby-shell-open-pipe
    open(path)
  end
end

# ok: ruby-shell-open-pipe
open(request.tempfile)

def from_options(params)
  # ok: ruby-shell-open-pipe
  open(params[:file]).read
end

# Each of the other forms once.
# ruleid: ruby-shell-open-pipe
Kernel.open(params[:file])
# ruleid: ruby-shell-open-pipe
IO.binread(params[:file])
# ruleid: ruby-shell-open-pipe
IO.readlines(params[:file])
# ruleid: ruby-shell-open-pipe
IO.foreach(params[:file])
# ruleid: ruby-shell-open-pipe
IO.write(params[:file])
# ruleid: ruby-shell-open-pipe
IO.binwrite(params[:file])
# ruleid: ruby-shell-open-pipe
open(params.fetch(:x))
# ruleid: ruby-shell-open-pipe
open(cookies[:x])
# ruleid: ruby-shell-open-pipe
open(request.params)
# ruleid: ruby-shell-open-pipe
open(request.headers["X-Name"])
# ruleid: ruby-shell-open-pipe
open(request.body)
# ruleid: ruby-shell-open-pipe
open(request.query_string)
# ruleid: ruby-shell-open-pipe
open(request.env["HTTP_X"])
# ruleid: ruby-shell-open-pipe
open(params[:x])
# ruleid: ruby-shell-open-pipe
Kernel.open(params[:x])
# ruleid: ruby-shell-open-pipe
IO.read(params[:x])
# ruleid: ruby-shell-open-pipe
IO.binread(params[:x])
# ruleid: ruby-shell-open-pipe
IO.readlines(params[:x])
# ruleid: ruby-shell-open-pipe
IO.foreach(params[:x])
# ruleid: ruby-shell-open-pipe
IO.write(params[:x])
# ruleid: ruby-shell-open-pipe
IO.binwrite(params[:x])

# A name that begins with our own text begins no command.
# ok: ruby-shell-open-pipe
open("report-#{params[:name]}.csv")
# ok: ruby-shell-open-pipe
open("report-" + params[:name])
