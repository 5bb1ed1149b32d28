class WidgetsController < ApplicationController
  def show
    # ruleid: ruby-rails-protective-headers-off
    response.headers.delete("X-Frame-Options")
    # ruleid: ruby-rails-protective-headers-off
    response.headers['X-Frame-Options'] = 'ALLOWALL'
    # ruleid: ruby-rails-protective-headers-off
    response.headers.except! 'X-Frame-Options'
    # ok: ruby-rails-protective-headers-off
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    # ok: ruby-rails-protective-headers-off
    response.headers.delete("X-Powered-By")
  end
end
