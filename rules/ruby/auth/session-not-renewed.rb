class SessionsController < ApplicationController
  def create
    # ruleid: ruby-auth-session-not-renewed
    session[:user_id] = user.id
  end

  def admin
    # ruleid: ruby-auth-session-not-renewed
    session[:admin_id] = @admin.id if @admin
  end

  def safe
    reset_session
    # ok: ruby-auth-session-not-renewed
    session[:user_id] = user.id
  end

  def other
    # ok: ruby-auth-session-not-renewed
    session[:user_id] = nil
    # ok: ruby-auth-session-not-renewed
    session[:cart_id] = cart.id
  end
end

class OtherSessionsController < ApplicationController
  def create
    request.reset_session
    # ok: ruby-auth-session-not-renewed
    session[:user_id] = user.id
  end

  def switch
    session.clear
    # ok: ruby-auth-session-not-renewed
    session[:user_id] = user.id
  end
end

# Each of the other forms once.
# ruleid: ruby-auth-session-not-renewed
session["user_id"] = user.id
# ruleid: ruby-auth-session-not-renewed
session[:account_id] = user.id
# ruleid: ruby-auth-session-not-renewed
session[:current_user_id] = user.id
