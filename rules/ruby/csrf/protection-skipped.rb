class OrdersController < ApplicationController
  # ruleid: ruby-csrf-protection-skipped
  skip_before_action :verify_authenticity_token
  # ruleid: ruby-csrf-protection-skipped
  skip_before_action :verify_authenticity_token, only: [:create], if: -> { request.format.json? }
  # ruleid: ruby-csrf-protection-skipped
  skip_forgery_protection
  # ok: ruby-csrf-protection-skipped
  skip_before_action :require_login
  # ok: ruby-csrf-protection-skipped
  protect_from_forgery with: :exception
  # ok: ruby-csrf-protection-skipped
  before_action :verify_authenticity_token
end
