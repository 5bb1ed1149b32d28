class OrdersController < ApplicationController
  # ruleid: ruby-csrf-protection-skipped
  skip_before_action :verify_authenticity_token
  # ruleid: ruby-csrf-protection-skipped
  skip_before_action :verify_authenticity_token, only: [:create], if: -> { request.format.json? }
  # ruleid: ruby-csrf-protection-skipped
  skip_forgery_protection
  # ok: ruby-csrf-protection-skipped
  skip_before_action :set_locale
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

# ruleid: ruby-csrf-protection-skipped
skip_before_action(:verify_authenticity_token, only: [:create])

module Api
  class OrdersController < ApplicationController
    # ok: ruby-csrf-protection-skipped
    skip_before_action :verify_authenticity_token
  end
end

class PaymentHooksController < ApplicationController
  # ok: ruby-csrf-protection-skipped
  skip_before_action :verify_authenticity_token
end

class ApiController
  # ok: ruby-csrf-protection-skipped
  skip_forgery_protection
end

class CapitalsController < ApplicationController
  # ruleid: ruby-csrf-protection-skipped
  skip_before_action :verify_authenticity_token
end

class PagesController < ApplicationController
  # ok: ruby-csrf-protection-skipped
  skip_before_action :verify_authenticity_token
  skip_before_action :authenticate_user!
end

class ReportsController < ApplicationController
  # ruleid: ruby-csrf-protection-skipped
  skip_before_action :verify_authenticity_token
  before_action :authenticate_user!
  skip_after_action :authorize
end

class DeliveriesController < ApplicationController
  # ok: ruby-csrf-protection-skipped
  skip_before_action :verify_authenticity_token
  before_action :check_signature
end

class SignupsController < ApplicationController
  # ok: ruby-csrf-protection-skipped
  skip_before_action :verify_authenticity_token, only: [:auth_success]
end

# ruleid: ruby-csrf-protection-skipped
config.action_controller.forgery_protection_origin_check = false
