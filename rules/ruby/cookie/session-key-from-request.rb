class SettingsController < ApplicationController
  def update
    # ruleid: ruby-cookie-session-key-from-request
    session[params[:key]] = params[:value]
    # ruleid: ruby-cookie-session-key-from-request
    session[params.fetch(:name).to_sym] = true
    # ok: ruby-cookie-session-key-from-request
    session[:locale] = params[:locale]
    # ok: ruby-cookie-session-key-from-request
    session["seen_#{item.id}"] = true
    # ok: ruby-cookie-session-key-from-request
    value = session[params[:key]]
  end
end

# Each of the other forms once.
# ruleid: ruby-cookie-session-key-from-request
session.store(params[:key], value)
# ruleid: ruby-cookie-session-key-from-request
cookies.signed[params[:key]] = value
# ruleid: ruby-cookie-session-key-from-request
cookies.encrypted[params[:key]] = value
# ruleid: ruby-cookie-session-key-from-request
session[params[:x]] = value
# ruleid: ruby-cookie-session-key-from-request
session.store(params[:x], value)
# ruleid: ruby-cookie-session-key-from-request
cookies.signed[params[:x]] = value
# ruleid: ruby-cookie-session-key-from-request
cookies.encrypted[params[:x]] = value
# ruleid: ruby-cookie-session-key-from-request
request.session[params[:x]] = value
# ruleid: ruby-cookie-session-key-from-request
cookies.permanent.signed[params[:x]] = value

# ok: ruby-cookie-session-key-from-request
session["#{params[:list]}_filter"] = filter
