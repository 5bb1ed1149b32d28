class ApiController < ApplicationController
  def show
    load_item
  rescue StandardError => e
    # ruleid: ruby-debug-exception-in-response
    render json: { error: e.message, trace: e.backtrace }, status: 500
  end

  def list
    load_items
  rescue => error
    # ruleid: ruby-debug-exception-in-response
    render :plain => "#{error.message}\n#{error.backtrace.join("\n")}"
  end

  def safe
    load_items
  rescue => e
    # ok: ruby-debug-exception-in-response
    logger.error(e.backtrace.join("\n"))
    # ok: ruby-debug-exception-in-response
    render json: { error: "internal error" }, status: 500
  end

  get "/" do
    # ruleid: ruby-debug-exception-in-response
    halt 500, e.backtrace.first
  end
end

if Rails.env.development?
  # ok: ruby-debug-exception-in-response
  render plain: e.backtrace.join("\n")
end

# Each of the other forms once.
# ruleid: ruby-debug-exception-in-response
render(entry.backtrace)
# ruleid: ruby-debug-exception-in-response
render(html: entry.backtrace)
# ruleid: ruby-debug-exception-in-response
render(text: entry.backtrace)
# ruleid: ruby-debug-exception-in-response
render(plain: entry.full_message)
# ruleid: ruby-debug-exception-in-response
render(json: entry.full_message)
# ruleid: ruby-debug-exception-in-response
body(entry.backtrace)
# ruleid: ruby-debug-exception-in-response
error!(entry.backtrace)
# ruleid: ruby-debug-exception-in-response
[500, host, [entry.backtrace]]
