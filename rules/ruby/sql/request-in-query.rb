class ProductsController < ApplicationController
  def index
    # ruleid: ruby-sql-request-in-query
    @products = Product.where("name = '#{params[:name]}'")
    # ruleid: ruby-sql-request-in-query
    @products = Product.where("price < #{params[:max]}").order(:name)
    # ruleid: ruby-sql-request-in-query
    @products = Product.order("#{params[:sort]} #{params[:dir]}")
    # ruleid: ruby-sql-request-in-query
    @products = Product.where "name LIKE '%#{params[:q].strip}%'"
    # ruleid: ruby-sql-request-in-query
    @products = Product.where("name = '" + params[:name] + "'")
    # ruleid: ruby-sql-request-in-query
    Product.find_by_sql("SELECT * FROM products WHERE id = %s" % params[:id])
    # ruleid: ruby-sql-request-in-query
    ActiveRecord::Base.connection.execute("DELETE FROM products WHERE id = #{params.fetch(:id)}")
    # ruleid: ruby-sql-request-in-query
    Product.find(:all, :conditions => "sku = '#{params['sku']}'")
    # ruleid: ruby-sql-request-in-query
    DB.fetch("SELECT * FROM items WHERE sku = '#{params[:sku]}'").all
    # ruleid: ruby-sql-request-in-query
    current_user&.orders&.where("state = '#{params.require(:order).permit(:state)[:state]}'")
    # ruleid: ruby-sql-request-in-query
    db.execute("SELECT * FROM carts WHERE token = '#{cookies[:cart]}'")
  end

  SORTS = { "name" => "name ASC" }.freeze

  def safe
    # ok: ruby-sql-request-in-query
    Product.where(name: params[:name])
    # ok: ruby-sql-request-in-query
    Product.where("name = ?", params[:name])
    # ok: ruby-sql-request-in-query
    Product.where("name LIKE ?", "%#{params[:q]}%")
    # ok: ruby-sql-request-in-query
    Product.where("id = #{params[:id].to_i}")
    # ok: ruby-sql-request-in-query
    Product.order(SORTS[params[:sort]])
    # ok: ruby-sql-request-in-query
    Product.where("name = #{Product.connection.quote(params[:name])}")
    # ok: ruby-sql-request-in-query
    Product.find(params[:id])
    # ok: ruby-sql-request-in-query
    Rails.cache.fetch("product-#{params[:id]}") { Product.find(params[:id]) }
    # ok: ruby-sql-request-in-query
    form.select("#{params[:field]}_id", options)
  end
end

# ok: ruby-sql-request-in-query
User.where("filter = '#{report.params}'")
