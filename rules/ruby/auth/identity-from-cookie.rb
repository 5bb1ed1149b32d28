class ApplicationController < ActionController::Base
  def current_user
    # ruleid: ruby-auth-identity-from-cookie
    @current_user ||= User.find(cookies[:user_id])
  end

  def current_admin
    # ruleid: ruby-auth-identity-from-cookie
    Admin.find_by(:id => cookies["admin_id"])
  end

  def safe
    # ok: ruby-auth-identity-from-cookie
    User.find(session[:user_id])
    # ok: ruby-auth-identity-from-cookie
    User.find(cookies.signed[:user_id])
    # ok: ruby-auth-identity-from-cookie
    Cart.find(cookies[:cart_id])
  end
end

# Each of the other forms once.
# ruleid: ruby-auth-identity-from-cookie
User.find_by_id(cookies[:user_id])
# ruleid: ruby-auth-identity-from-cookie
User.where(id: cookies[:user_id])
# ruleid: ruby-auth-identity-from-cookie
User.find(request.cookies[:user_id])
# ruleid: ruby-auth-identity-from-cookie
User.find_by(id: request.cookies[:user_id])
# ruleid: ruby-auth-identity-from-cookie
User[cookies[:user_id]]
