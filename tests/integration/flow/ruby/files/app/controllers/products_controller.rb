class ProductsController < ApplicationController
  before_action :load_category

  def index
    # ruleid: flow
    Product.order(sort_by_anything)
    sort = sort_by_ours
    # ok: flow
    Product.order(sort)
    # ok: flow
    Product.order("name LIMIT #{page_size}")
    # ruleid: flow
    sink(term)
    # ok: flow
    sink(own_term)
    # ruleid: flow
    sink(current_role)
    # ruleid: flow
    sink(@page)
    # ok: flow
    sink(@size)
    # ruleid: flow
    sink(@category)
    # ok: flow
    sink(@kind)
  end

  def search
    Product.named(params[:name])
    Product.named_safely(params[:name])
    Product.of_kind('book')
    given = Product.label_of(params[:name])
    # ruleid: flow
    sink(given)
    given = Product.fixed_label_of(params[:name])
    # ok: flow
    sink(given)
    render json: []
  end

  def report
    Reports::Export.call(params[:file])
    Reports::Export.new(params[:file]).quietly
    Reports::Export.default
    given = Reports::Naming.clean_name(params[:name])
    # todook: flow
    sink(given)
    given = Reports::Naming.raw_name(params[:name])
    # ruleid: flow
    sink(given)
    head :ok
  end

  def queries
    ProductQuery.new(Product.all).by(params[:column])
    ProductQuery.new(Product.all).by_allowed(params[:column])
    ProductQuery::Sorted.new.call(params[:column])
    ProductQuery::Sorted.new.call_own('name')
    head :ok
  end

  def forms
    form = SearchForm.new(product_params)
    # ruleid: flow
    sink(form.name)
    kind = SearchForm.new(kind: 'all').kind
    # ok: flow
    sink(kind)
    text = form.summary
    # ruleid: flow
    sink(text)
    number = form.number
    # ok: flow
    sink(number)
  end

  private

  def load_category
    @category = params[:category]
    @kind = 'all'
  end

  def product_params
    params.require(:product).permit(:name, :kind)
  end
end
