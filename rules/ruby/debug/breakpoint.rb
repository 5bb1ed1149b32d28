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
