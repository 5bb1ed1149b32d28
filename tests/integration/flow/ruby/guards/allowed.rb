# What is checked against a list of ours is one of ours.
require_relative 'lib/checks'

class ProductsController < ApplicationController
  COLUMNS = %w[name price].freeze
  SORTS = { 'name' => 'products.name', 'price' => 'products.price' }.freeze
  NAME = /\A[a-z_]+\z/

  before_action :set_sort, only: :sorted

  def contained
    column = params[:column]
    # ruleid: flow
    Product.order(column)
    if COLUMNS.include?(column)
      # ok: flow
      Product.order(column)
    else
      # ruleid: flow
      Product.order(column)
    end
  end

  def contained_in_literals
    column = params[:column]
    if %w[name price].include?(column)
      # ok: flow
      Product.order(column)
    end
    if SORTS.key?(column)
      # ok: flow
      Product.order(column)
    end
    if column.in?(COLUMNS)
      # ok: flow
      Product.order(column)
    end
    if COLUMNS.include?(column.to_s)
      # ok: flow
      Product.order(column)
    end
    if params[:columns].include?(column)
      # ruleid: flow
      Product.order(column)
    end
    if column.include?('name')
      # ruleid: flow
      Product.order(column)
    end
    if column || COLUMNS.include?(column)
      # ruleid: flow
      Product.order(column)
    end
    if column && COLUMNS.include?(column)
      # ok: flow
      Product.order(column)
    end
    # ok: flow
    Product.order(column) if COLUMNS.include?(column)
    # ruleid: flow
    Product.order(column) unless COLUMNS.include?(column)
  end

  def early_return
    column = params[:column]
    return unless COLUMNS.include?(column)

    # ok: flow
    Product.order(column)
  end

  def no_early_return
    column = params[:column]
    logger.info('no') unless COLUMNS.include?(column)
    # ruleid: flow
    Product.order(column)
  end

  def early_raise
    column = params[:column]
    raise ArgumentError, 'no' unless COLUMNS.include?(column)

    # ok: flow
    Product.order(column)
  end

  def early_render
    column = params[:column]
    unless COLUMNS.include?(column)
      render plain: 'no', status: :bad_request
      return
    end
    # ok: flow
    Product.order(column)
  end

  def early_render_and_return
    column = params[:column]
    render(plain: 'no') && return unless COLUMNS.include?(column)

    # ok: flow
    Product.order(column)
  end

  def early_head_and_return
    column = params[:column]
    head :bad_request and return unless COLUMNS.include?(column)

    # ok: flow
    Product.order(column)
  end

  def early_default
    column = params[:column]
    column = 'name' unless COLUMNS.include?(column)
    # ok: flow
    Product.order(column)
  end

  def wrong_way_round
    column = params[:column]
    return if COLUMNS.include?(column)

    # ruleid: flow
    Product.order(column)
  end

  def another_is_checked
    column = params[:column]
    direction = params[:direction]
    return unless %w[asc desc].include?(direction)

    # ok: flow
    Product.order("name #{direction}")
    # ruleid: flow
    Product.order("#{column} #{direction}")
  end

  def looked_up
    # ok: flow
    Product.order(SORTS[params[:sort]])
    sort = SORTS.fetch(params[:sort], 'products.name')
    # ok: flow
    Product.order(sort)
    sort = SORTS[params[:sort]] || 'products.name'
    # ok: flow
    Product.order(sort)
    sort = SORTS.fetch(params[:sort]) { 'products.name' }
    # ok: flow
    Product.order(sort)
    sort = SORTS.fetch(params[:sort], params[:sort])
    # ruleid: flow
    Product.order(sort)
    sort = SORTS[params[:sort]] || params[:sort]
    # ruleid: flow
    Product.order(sort)
    sort = COLUMNS.find { |column| column == params[:sort] }
    # ok: flow
    Product.order(sort)
    sort = COLUMNS.detect { |column| column.casecmp?(params[:sort]) } || 'name'
    # ok: flow
    Product.order(sort)
  end

  def by_case
    sort = params[:sort]
    case sort
    when 'name', 'price'
      # ok: flow
      Product.order(sort)
    when /name/
      # ruleid: flow
      Product.order(sort)
    else
      # ruleid: flow
      Product.order(sort)
    end
    column = case params[:sort]
             when 'name' then 'products.name'
             else 'products.id'
             end
    # ok: flow
    Product.order(column)
    case sort
    when *COLUMNS
      # ok: flow
      Product.order(sort)
    end
  end

  def equal
    sort = params[:sort]
    if sort == 'name'
      # ok: flow
      Product.order(sort)
    end
    if sort != 'name'
      # ruleid: flow
      Product.order(sort)
    end
    if sort == 'name' || sort == 'price'
      # ok: flow
      Product.order(sort)
    end
    if sort == 'name' || params[:any]
      # ruleid: flow
      Product.order(sort)
    end
    direction = params[:direction] == 'desc' ? 'desc' : 'asc'
    # ok: flow
    Product.order("name #{direction}")
    direction = params[:direction] == 'desc' ? 'desc' : params[:direction]
    # ruleid: flow
    Product.order("name #{direction}")
    direction = params[:direction].to_s.downcase == 'desc' ? :desc : :asc
    # ok: flow
    Product.order("name #{direction}")
  end

  def of_a_type
    limit = params[:limit]
    if limit.is_a?(Integer)
      # ok: flow
      Product.order("id LIMIT #{limit}")
    end
    if limit.is_a?(String)
      # ruleid: flow
      Product.order("id LIMIT #{limit}")
    end
    # ok: flow
    Product.order("id LIMIT #{limit.to_i}")
    # ok: flow
    Product.order("id LIMIT #{Integer(limit)}")
  end

  def by_regex
    name = params[:name]
    if name =~ /\A[a-z_]+\z/
      # ok: flow
      Product.order(name)
    end
    if name =~ /^[a-z_]+$/
      # ruleid: flow
      Product.order(name)
    end
    if name.match?(/\A\w+\z/)
      # ok: flow
      Product.order(name)
    end
    if name.match?(/\A.+\z/)
      # ruleid: flow
      Product.order(name)
    end
    if NAME.match?(name)
      # ok: flow
      Product.order(name)
    end
    if name[/\A[a-z]+\z/]
      # ok: flow
      Product.order(name)
    end
    return unless name.match(NAME)

    # ok: flow
    Product.order(name)
  end

  def by_regex_part
    name = params[:name]
    # todook: flow
    Product.order(name[/\A[a-z_]+/].to_s)
    # ruleid: flow
    Product.order(name[/.*/].to_s)
    # ok: flow
    Product.order(name.gsub(/[^a-z_]/, ''))
    # ruleid: flow
    Product.order(name.gsub(/[a-z_]/, ''))
    # ok: flow
    Product.order(name.delete('^a-z'))
    # ok: flow
    Product.order(name.tr('^a-z', ''))
  end

  def by_predicate_here
    column = params[:column]
    if column?(column)
      # ok: flow
      Product.order(column)
    end
    if anything?(column)
      # ruleid: flow
      Product.order(column)
    end
  end

  def by_predicate_elsewhere
    column = params[:column]
    if Checks.column?(column)
      # ok: flow
      Product.order(column)
    end
    if Checks.anything?(column)
      # ruleid: flow
      Product.order(column)
    end
    return unless Checks.column?(column)

    # ok: flow
    Product.order(column)
  end

  def by_requirement_elsewhere
    column = params[:column]
    Checks.require_column!(column)
    # ok: flow
    Product.order(column)
  end

  def by_helper_elsewhere
    # ok: flow
    Product.order(Checks.column_or_default(params[:column]))
    # ruleid: flow
    Product.order(Checks.column_as_is(params[:column]))
  end

  def by_expression
    column = params[:column]
    # ok: flow
    Product.order(COLUMNS.include?(column) ? column : 'name')
    # ruleid: flow
    Product.order(COLUMNS.include?(column) ? 'name' : column)
  end

  def every_one_of_many
    fine = params[:columns].select { |column| COLUMNS.include?(column) }
    # ok: flow
    Product.order(fine.join(','))
    long = params[:columns].select { |column| column.size > 3 }
    # ruleid: flow
    Product.order(long.join(','))
    fine = params[:columns] & COLUMNS
    # ok: flow
    Product.order(fine.join(','))
    both = params[:columns] | COLUMNS
    # ruleid: flow
    Product.order(both.join(','))
    fine = COLUMNS & params[:columns]
    # ok: flow
    Product.order(fine.join(','))
  end

  def in_a_loop
    params[:columns].each do |column|
      next unless COLUMNS.include?(column)

      # ok: flow
      Product.order(column)
    end
    params[:columns].each do |column|
      logger.info(column) unless COLUMNS.include?(column)
      # ruleid: flow
      Product.order(column)
    end
  end

  def checked_in_place
    if COLUMNS.include?(params[:column])
      # ok: flow
      Product.order(params[:column])
      # ruleid: flow
      Product.order(params[:other])
    end
    # ok: flow
    Product.order(COLUMNS.include?(params[:column]) ? params[:column] : 'name')
  end

  def sorted
    # ok: flow
    Product.order(sort_column)
    # ok: flow
    Product.order("#{sort_column} #{sort_direction}")
    # ruleid: flow
    Product.order(raw_column)
  end

  private

  def sort_column
    COLUMNS.include?(params[:sort]) ? params[:sort] : 'name'
  end

  def sort_direction
    %w[asc desc].include?(params[:direction]) ? params[:direction] : 'asc'
  end

  def raw_column
    params[:sort].present? ? params[:sort] : 'name'
  end

  def set_sort
    @sort = sort_column
  end

  def column?(text)
    COLUMNS.include?(text)
  end

  def anything?(text)
    !text.empty?
  end
end
