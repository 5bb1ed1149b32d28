class ApplicationController < ActionController::Base
  include Pagination

  private

  def term
    params[:q].to_s.strip
  end

  def own_term
    'fixed'
  end

  def current_role
    @current_role ||= params[:role]
  end
end
