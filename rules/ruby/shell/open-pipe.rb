require "open-uri"

class ImportsController < ApplicationController
  def create
    # ruleid: ruby-shell-open-pipe
    open(params[:file]).read
    # ruleid: ruby-shell-open-pipe
    data = URI.open(params[:url])
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
