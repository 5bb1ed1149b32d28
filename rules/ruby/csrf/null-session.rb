class ApplicationController < ActionController::Base
  # ruleid: ruby-csrf-null-session
  protect_from_forgery with: :null_session
  # ruleid: ruby-csrf-null-session
  protect_from_forgery :except => [:hook]
  # ok: ruby-csrf-null-session
  protect_from_forgery with: :exception
  # ok: ruby-csrf-null-session
  protect_from_forgery with: :exception, prepend: true
end
