module Pagination
  extend ActiveSupport::Concern

  SORTS = %w[name price].freeze

  included do
    before_action :set_page
  end

  def sort_by_anything
    params[:sort]
  end

  def sort_by_ours
    sort = params[:sort]
    SORTS.include?(sort) ? sort : 'name'
  end

  def page_size
    params[:size].to_i
  end

  private

  def set_page
    @page = params[:page]
    @size = 20
  end
end
