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

# Each of the other forms once.
# ruleid: ruby-sql-request-in-query
where("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.rewhere("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
rewhere("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.exists?("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
exists?("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.having("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
having("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.group("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
group("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.reorder("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
reorder("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
order("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.joins("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
joins("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.select("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
select("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.pluck("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
pluck("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.update_all("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
update_all("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.delete_all("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
delete_all("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
find_by_sql("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.count_by_sql("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
count_by_sql("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.find_by("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.where.not("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.from("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.destroy_all("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.calculate("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.exec("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.async_exec("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.exec_query("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.exec_update("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.exec_insert("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.exec_delete("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.select_all("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.select_one("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.select_rows("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.select_value("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.select_values("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.query("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.run("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.with_sql("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
record.paginate(conditions: "name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
Arel.sql("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
Sequel.lit("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
DB["name = '#{params[:name]}'"]
# ruleid: ruby-sql-request-in-query
User.where("name = '" + params[:name].tr("a", "b") + "'")
# ruleid: ruby-sql-request-in-query
User.where(params[:column] + " = 1")
# ruleid: ruby-sql-request-in-query
User.where(format("name = '%s'", params[:name]))
# ruleid: ruby-sql-request-in-query
User.where(sprintf("name = '%s'", params[:name]))
