require "sinatra/base"

class App < Sinatra::Base
  # ruleid: ruby-debug-sinatra-show-exceptions
  set :show_exceptions, true
  # ruleid: ruby-debug-sinatra-show-exceptions
  enable :logging, :show_exceptions
  # ruleid: ruby-debug-sinatra-show-exceptions
  set(:environment, :development)

  # ok: ruby-debug-sinatra-show-exceptions
  set :show_exceptions, false
  # ok: ruby-debug-sinatra-show-exceptions
  disable :show_exceptions

  configure :development do
    # ok: ruby-debug-sinatra-show-exceptions
    set :show_exceptions, :after_handler
  end

  configure :development, :test do
    # ok: ruby-debug-sinatra-show-exceptions
    enable :show_exceptions
  end
end

# ruleid: ruby-debug-sinatra-show-exceptions
App.set :show_exceptions, true

configure :test do
  # ok: ruby-debug-sinatra-show-exceptions
  set :show_exceptions, true
end

App.configure :development do
  # ok: ruby-debug-sinatra-show-exceptions
  set :show_exceptions, true
end

if development?
  # ok: ruby-debug-sinatra-show-exceptions
  set :show_exceptions, true
end

if settings.development?
  # ok: ruby-debug-sinatra-show-exceptions
  set :show_exceptions, true
end

# Each of the other forms once.
# ruleid: ruby-debug-sinatra-show-exceptions
set :show_exceptions, :after_handler
# ruleid: ruby-debug-sinatra-show-exceptions
set(show_exceptions: true)
# ruleid: ruby-debug-sinatra-show-exceptions
App.enable(:show_exceptions)
# ruleid: ruby-debug-sinatra-show-exceptions
use Rack::ShowExceptions
