class SearchController < ApplicationController
  def show
    Product.search(params[:q])
    Product.search_safely(params[:q])
    product = Product.new
    given = product.highlight(params[:q])
    # ruleid: flow
    sink(given)
    given = product.plain(params[:q])
    # ok: flow
    sink(given)
  end

  def helpers_of_ours
    # ruleid: flow
    sink(SearchHelper.marked(params[:q]))
    given = SearchHelper.own_mark(params[:q])
    # ok: flow
    sink(given)
    helper = SearchHelper::Marker.new(params[:q])
    # ruleid: flow
    sink(helper.text)
    kind = helper.kind
    # ok: flow
    sink(kind)
  end
end
