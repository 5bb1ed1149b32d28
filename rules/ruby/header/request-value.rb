class ThemesController < ApplicationController
  def show
    # ruleid: ruby-header-request-value
    response.headers["X-Theme"] = params[:theme]
    # ruleid: ruby-header-request-value
    headers["Content-Disposition"] = "attachment; filename=#{params[:name]}"
    # ruleid: ruby-header-request-value
    response.set_header("X-Next", cookies[:next])
    # ruleid: ruby-header-request-value
    response.headers[params[:header]] = "1"
  end

  THEMES = { "dark" => "dark", "light" => "light" }.freeze

  def safe
    # ok: ruby-header-request-value
    response.headers["X-Theme"] = THEMES.fetch(params[:theme], "light")
    # ok: ruby-header-request-value
    response.headers["X-Total"] = params[:page].to_i.to_s
    # ok: ruby-header-request-value
    headers["X-Name"] = params[:name].gsub(/[\r\n]/, "")
    # ok: ruby-header-request-value
    response.headers["X-Owner"] = Document.find(params[:id]).owner
    # ok: ruby-header-request-value
    headers["Location"] = params[:to]
    # ok: ruby-header-request-value
    headers["Content-Disposition"] = "attachment; filename=#{CGI.escape(params[:name])}"
  end
end

# Each of the other forms once.
# ruleid: ruby-header-request-value
headers["X-Name"] = params[:x]
# ruleid: ruby-header-request-value
response.headers["X-Name"] = params[:x]
# ruleid: ruby-header-request-value
response["X-Name"] = params[:x]
# ruleid: ruby-header-request-value
response.set_header("X-Name", params[:x])
# ruleid: ruby-header-request-value
response.add_header("X-Name", params[:x])
# ruleid: ruby-header-request-value
headers("X-Name" => params[:x])
# ruleid: ruby-header-request-value
res["X-Name"] = params[:x]
# ruleid: ruby-header-request-value
header("X-Name", params[:x])
# ruleid: ruby-header-request-value
headers[params[:x]] = value
# ruleid: ruby-header-request-value
response.headers[params[:x]] = value
# ruleid: ruby-header-request-value
response.set_header(params[:x], value)

class Notifier < ActionMailer::Base
  def note(request)
    # ok: ruby-header-request-value
    headers["X-Note"] = request.headers["X-Note"]
  end
end

class Informer < ApplicationMailer
  def note(request)
    # ok: ruby-header-request-value
    headers["X-Note"] = request.headers["X-Note"]
  end
end

class Streams
  def range(request, blob)
    first = Rack::Utils.get_byte_ranges(request.headers["Range"], blob.size).first
    # ok: ruby-header-request-value
    response.headers["Content-Range"] = "bytes #{first.begin}-#{first.end}"
  end
end

class Pages
  def index
    entries = Entry.where(feed: 1).order(:id).page(params[:page])
    # ok: ruby-header-request-value
    headers["X-Total"] = entries.total_entries.to_s
    # ok: ruby-header-request-value
    headers["X-Count"] = Entry.all.per(params[:size]).title
    # ok: ruby-header-request-value
    headers["X-Count"] = Entry.all.per_page(params[:size]).title
    # ok: ruby-header-request-value
    headers["X-Count"] = Entry.all.limit(params[:size]).title
    # ok: ruby-header-request-value
    headers["X-Count"] = Entry.all.offset(params[:start]).title
    # ok: ruby-header-request-value
    headers["X-Total"] = Pager.new(params[:page]).total_count.to_s
    # ruleid: ruby-header-request-value
    headers["X-Title"] = Pager.new(params[:page]).title
  end
end
