class OrdersController < ApplicationController
  def create
    # ruleid: ruby-debug-breakpoint
    binding.pry
    # ruleid: ruby-debug-breakpoint
    byebug if params[:debug]
    # ruleid: ruby-debug-breakpoint
    binding.irb
    save
  end

  def update
    # ok: ruby-debug-breakpoint
    eval("1 + 1", binding)
    # ok: ruby-debug-breakpoint
    template.result(binding)
    # ok: ruby-debug-breakpoint
    require "byebug"
    # ok: ruby-debug-breakpoint
    option :debugger, "start the debugger"
  end
end

# Each of the other forms once.
# ruleid: ruby-debug-breakpoint
binding.b
# ruleid: ruby-debug-breakpoint
binding.break
# ruleid: ruby-debug-breakpoint
binding.remote_pry
# ruleid: ruby-debug-breakpoint
binding.pry_remote
# ruleid: ruby-debug-breakpoint
binding.console
# ruleid: ruby-debug-breakpoint
remote_byebug
# ruleid: ruby-debug-breakpoint
debugger
# ruleid: ruby-debug-breakpoint
Pry.start
# ruleid: ruby-debug-breakpoint
save_and_open_page
