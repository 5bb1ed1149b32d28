class FilesAPI < Grape::API
  get :file do
    # ruleid: ruby-shell-request-in-command
    system("cat #{params[:name]}")
    # ruleid: ruby-shell-request-in-command
    system("cat #{headers["X-Name"]}")
    # ruleid: ruby-shell-request-in-command
    system("cat #{declared(params)[:name]}")
  end
end

class Uploads < ApplicationMailbox
  def process
    # ruleid: ruby-shell-request-in-command
    system("file #{mail.subject}")
    # ruleid: ruby-shell-request-in-command
    system("file #{inbound_email.mail.subject}")
  end
end

class Plain
  def process(mail, headers)
    # ok: ruby-shell-request-in-command
    system("file #{mail.subject}")
    # ok: ruby-shell-request-in-command
    system("file #{headers["X-Name"]}")
  end
end

module Web
  module Actions
    class Show < Hanami::Action
      def handle(request, response)
        # ruleid: ruby-shell-request-in-command
        system("cat #{request.params[:name]}")
      end
    end

    class Old
      include Web::Action
      def call(params)
        # ruleid: ruby-shell-request-in-command
        system("cat #{params[:name]}")
      end
    end
  end
end

class App < Roda
  route do |r|
    r.get "file", String do |name|
      # ruleid: ruby-shell-request-in-command
      system("cat #{name}")
    end
    r.post "more" do
      # ruleid: ruby-shell-request-in-command
      system("cat #{r.params["name"]}")
    end
  end
end

class Servlet < WEBrick::HTTPServlet::AbstractServlet
  def do_GET(request, response)
    # ruleid: ruby-shell-request-in-command
    system("cat #{request.query["name"]}")
  end
end

class Rackish
  def call(env)
    # ruleid: ruby-shell-request-in-command
    system("cat #{env["QUERY_STRING"]}")
    request = Rack::Request.new(env)
    # ruleid: ruby-shell-request-in-command
    system("cat #{request.params["name"]}")
    # ok: ruby-shell-request-in-command
    system("cat #{env["rack.version"]}")
  end
end

def lambda_handler(event:, context:)
  # ruleid: ruby-shell-request-in-command
  system("cat #{event["pathParameters"]["name"]}")
  # ok: ruby-shell-request-in-command
  system("cat #{context.function_name.to_i}")
end

class ChatChannel < ApplicationCable::Channel
  def receive(data)
    # ruleid: ruby-shell-request-in-command
    system("say #{data["text"]}")
  end
end

class MakeFile < Mutations::BaseMutation
  def resolve(name:)
    # ruleid: ruby-shell-request-in-command
    system("touch #{name}")
  end
end

get "/files/:name" do |name|
  # ruleid: ruby-shell-request-in-command
  system("cat #{name}")
end

class FilesController < ApplicationController
  before_action :find

  def show
    # ruleid: ruby-shell-request-in-command
    system("cat #{file_params[:name]}")
    # ruleid: ruby-shell-request-in-command
    system("cat #{@name}")
    # ok: ruby-shell-request-in-command
    system("cat #{cookies.signed[:name]}")
    # ruleid: ruby-shell-request-in-command
    system("cat #{request.headers["X-Name"]}")
    # ruleid: ruby-shell-request-in-command
    system("cat #{cookies[:name]}")
  end

  private

  def find
    @name = params[:name]
  end

  def file_params
    params.require(:file).permit(:name)
  end
end

def variables(value, sender)
  params = value
  # ok: ruby-shell-request-in-command
  system("cat #{params[:name]}")
  cookies = sender.cookies
  # ok: ruby-shell-request-in-command
  system("cat #{cookies[:name]}")
  request = HTTP.get("https://example.com")
  # ok: ruby-shell-request-in-command
  system("cat #{request.headers["X-Name"]}")
end
