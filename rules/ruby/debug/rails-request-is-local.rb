class ApplicationController < ActionController::Base
  # ruleid: ruby-debug-rails-request-is-local
  def show_detailed_exceptions?
    true
  end
end

class LegacyController < ApplicationController
  private

  # ruleid: ruby-debug-rails-request-is-local
  def local_request?
    true
  end
end

class AdminController < ApplicationController
  # ok: ruby-debug-rails-request-is-local
  def show_detailed_exceptions?
    current_user&.admin?
  end

  # ok: ruby-debug-rails-request-is-local
  def local_request?
    false
  end
end

class DebugController < ApplicationController
  # ruleid: ruby-debug-rails-request-is-local
  def consider_all_requests_local?
    true
  end
end
