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

# Each of the other forms once.
# ruleid: ruby-csrf-protection-skipped
skip_before_filter(:verify_authenticity_token)
# ruleid: ruby-csrf-protection-skipped
self.allow_forgery_protection = false
# ruleid: ruby-csrf-protection-skipped
record.skip_before_action(:verify_authenticity_token)
# ruleid: ruby-csrf-protection-skipped
record.skip_forgery_protection
