class PagesController < ApplicationController
  def show
    # ruleid: sources/web-input
    sink(params[:name])
    # ruleid: sources/web-input
    sink(self.params[:name])
    # ok: sources/web-input
    sink(report.params)
    # ruleid: sources/web-input
    sink(cookies[:theme])
    # ruleid: sources/web-input
    sink(request.GET)
    # ruleid: sources/web-input
    sink(request.POST)
    # ruleid: sources/web-input
    sink(request.query_parameters)
    # ruleid: sources/web-input
    sink(request.request_parameters)
    # ruleid: sources/web-input
    sink(request.path_parameters)
    # ruleid: sources/web-input
    sink(request.filtered_parameters)
    # ruleid: sources/web-input
    sink(request.headers)
    # ruleid: sources/web-input
    sink(request.get_header("HTTP_REFERER"))
    # ruleid: sources/web-input
    sink(request.cookies)
    # ruleid: sources/web-input
    sink(request.cookie_jar)
    # ruleid: sources/web-input
    sink(request.body)
    # ruleid: sources/web-input
    sink(request.raw_post)
    # ruleid: sources/web-input
    sink(request.query_string)
    # ruleid: sources/web-input
    sink(request.fullpath)
    # ruleid: sources/web-input
    sink(request.original_fullpath)
    # ruleid: sources/web-input
    sink(request.original_url)
    # ruleid: sources/web-input
    sink(request.url)
    # ruleid: sources/web-input
    sink(request.path)
    # ruleid: sources/web-input
    sink(request.path_info)
    # ruleid: sources/web-input
    sink(request.referer)
    # ruleid: sources/web-input
    sink(request.referrer)
    # ruleid: sources/web-input
    sink(request.user_agent)
    # ruleid: sources/web-input
    sink(request.host)
    # ruleid: sources/web-input
    sink(request.host_with_port)
    # ruleid: sources/web-input
    sink(request.raw_host_with_port)
    # ruleid: sources/web-input
    sink(request.server_name)
    # ruleid: sources/web-input
    sink(request.subdomain)
    # ruleid: sources/web-input
    sink(request.subdomains)
    # ruleid: sources/web-input
    sink(request.forwarded_for)
    # ruleid: sources/web-input
    sink(request.content_type)
    # ruleid: sources/web-input
    sink(request.media_type)
    # ruleid: sources/web-input
    sink(request.unparsed_uri)
    # ruleid: sources/web-input
    sink(request.request_uri)
    # ruleid: sources/web-input
    sink(request.query)
    # ok: sources/web-input
    sink(report.query)
    # ok: sources/web-input
    sink(headers["Referer"])
    # ok: sources/web-input
    sink(mail.subject)
    # ok: sources/web-input
    sink(r.params)
  end
end

class Welcome < ApplicationMailer
  def greet
    # ok: sources/web-input
    sink(params[:name])
  end
end

class Goodbye < ActionMailer::Base
  def leave
    # ok: sources/web-input
    sink(params[:name])
  end
end

class Middleware
  def call(env)
    # ruleid: sources/web-input
    sink(Rack::Request.new(env))
    # ruleid: sources/web-input
    sink(ActionDispatch::Request.new(env))
    # ruleid: sources/web-input
    sink(Sinatra::Request.new(env))
    # ruleid: sources/web-input
    sink(env["QUERY_STRING"])
    # ruleid: sources/web-input
    sink(env.fetch("PATH_INFO", "/"))
    # ruleid: sources/web-input
    sink(request.env["HTTP_REFERER"])
    # ruleid: sources/web-input
    sink(request.env.fetch("HTTP_REFERER", nil))
    # ruleid: sources/web-input
    sink(environment["HTTP_REFERER"])
    # ruleid: sources/web-input
    sink(rack_env["HTTP_REFERER"])
    # ruleid: sources/web-input
    sink(@env["HTTP_REFERER"])
    # ok: sources/web-input
    sink(env["REQUEST_METHOD"])
  end
end

get "/users/:name" do |name|
  # ruleid: sources/web-input
  sink(name)
end

post "/users/:name" do |name|
  # ruleid: sources/web-input
  sink(name)
end

put "/users/:name" do |name|
  # ruleid: sources/web-input
  sink(name)
end

patch "/users/:name" do |name|
  # ruleid: sources/web-input
  sink(name)
end

delete "/users/:name" do |name|
  # ruleid: sources/web-input
  sink(name)
end

get :name do |row|
  # ok: sources/web-input
  sink(row)
end

def handler(event:, context:)
  # ruleid: sources/web-input
  sink(event["name"])
  # ok: sources/web-input
  sink(context)
end

def render(page:, context:)
  # ok: sources/web-input
  sink(page)
end

class Function
  def self.process(event:, context:)
    # ruleid: sources/web-input
    sink(event["name"])
  end
end

class ChatChannel < ApplicationCable::Channel
  def speak(data)
    # ruleid: sources/web-input
    sink(data["text"])
  end

  def join(room)
    # ok: sources/web-input
    sink(room)
  end
end

class NewsChannel < ActionCable::Channel::Base
  def speak(data)
    # ruleid: sources/web-input
    sink(data["text"])
  end
end

class Parser
  def parse(data)
    # ok: sources/web-input
    sink(data)
  end

  def call(params)
    # ok: sources/web-input
    sink(params)
  end

  def resolve(name:)
    # ok: sources/web-input
    sink(name)
  end
end

class Show
  include Web::Action

  def call(params)
    # ruleid: sources/web-input
    sink(params[:name])
  end

  def call_with(other)
    # ok: sources/web-input
    sink(other)
  end
end

class Create < Web::Action
  def call(params)
    # ruleid: sources/web-input
    sink(params[:name])
  end
end

class Index < Web::Action
  def call(job)
    # ok: sources/web-input
    sink(job)
  end
end

class Rename < Mutations::BaseMutation
  def resolve(name:)
    # ruleid: sources/web-input
    sink(name)
  end
end

class Users < Resolvers::BaseResolver
  def resolve(name:)
    # ruleid: sources/web-input
    sink(name)
  end
end

class Remove < BaseMutation
  def resolve(name:)
    # ruleid: sources/web-input
    sink(name)
  end
end

class Search < GraphQL::Schema::Resolver
  def resolve(name:)
    # ruleid: sources/web-input
    sink(name)
  end
end

class Api < Grape::API
  get do
    # ruleid: sources/web-input
    sink(headers["Referer"])
    # ok: sources/web-input
    sink(version)
  end
end

class App < Roda
  route do |r|
    # ruleid: sources/web-input
    sink(r.params["name"])
    # ok: sources/web-input
    sink(query.params)
    r.on String do |name|
      # ruleid: sources/web-input
      sink(name)
    end
    r.is String do |name|
      # ruleid: sources/web-input
      sink(name)
    end
    r.get String do |name|
      # ruleid: sources/web-input
      sink(name)
    end
    r.post String do |name|
      # ruleid: sources/web-input
      sink(name)
    end
  end
end

class Events
  def listen(events)
    events.on String do |name|
      # ok: sources/web-input
      sink(name)
    end
  end
end

class Inbox < ApplicationMailbox
  def process
    # ruleid: sources/web-input
    sink(mail.subject)
    # ruleid: sources/web-input
    sink(inbound_email.source)
    # ok: sources/web-input
    sink(sender)
  end
end

def sent
  request = HTTP.get("https://example.com")
  # ok: sources/web-input
  sink(request.headers["X-Name"])
end

def of_the_controller(controller)
  # ruleid: sources/web-input
  sink(controller.params)
end
