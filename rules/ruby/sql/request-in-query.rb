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
connection.exec("name = '#{params[:name]}'")
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
connection.query("name = '#{params[:name]}'")
# ruleid: ruby-sql-request-in-query
connection.run("name = '#{params[:name]}'")
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
# ruleid: ruby-sql-request-in-query
connection.where("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
where("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.rewhere("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
rewhere("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.having("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
having("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.group("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
group("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.regroup("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
regroup("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.order("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
order("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.reorder("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
reorder("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.reselect("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
reselect("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.joins("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
joins("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.left_joins("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
left_joins("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.left_outer_joins("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
left_outer_joins("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.pluck("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
pluck("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.update_all("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
update_all("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.delete_all("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
delete_all("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.destroy_all("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
destroy_all("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.find_by("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
find_by("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.find_by!("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
find_by!("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.from("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.lock("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.in_order_of("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.delete_by("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.destroy_by("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.find_or_create_by("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.find_or_initialize_by("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.first_or_create("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.not("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
where.not("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.where(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.having(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.find_by(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.find_by!(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.exists?(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.delete_all(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.update_all(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.delete_by(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.destroy_by(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.find_by_sql(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.count_by_sql(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.joins(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.order(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.where.not(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.sanitize_sql(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.sanitize_sql_array(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.sanitize_sql_for_conditions(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
where(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
having(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
find_by(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
exists?(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
find_by_sql(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
sanitize_sql(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
sanitize_sql_array(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
sanitize_sql_for_conditions(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
joins(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
order(["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.select("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
select("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.exists?("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
exists?("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
Order.calculate(:sum, "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
Order.calculate("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
Order.average("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
Order.minimum("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
Order.maximum("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
Order.sum("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
Order.count("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.find(conditions: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.find(order: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.find(select: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.find(joins: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.find(group: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.find(having: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.find(from: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.first(conditions: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.first(order: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.first(select: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.first(joins: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.first(group: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.first(having: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.first(from: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.last(conditions: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.last(order: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.last(select: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.last(joins: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.last(group: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.last(having: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.last(from: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.all(conditions: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.all(order: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.all(select: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.all(joins: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.all(group: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.all(having: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.all(from: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.count(conditions: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.count(order: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.count(select: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.count(joins: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.count(group: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.count(having: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.count(from: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.paginate(conditions: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.paginate(order: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.paginate(select: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.paginate(joins: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.paginate(group: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.paginate(having: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.paginate(from: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.scoped(conditions: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.scoped(order: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.scoped(select: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.scoped(joins: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.scoped(group: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.scoped(having: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.scoped(from: "name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.find(conditions: ["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.first(conditions: ["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.last(conditions: ["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.all(conditions: ["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.count(conditions: ["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
connection.paginate(conditions: ["name = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
Arel.sql("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
Arel::Nodes::SqlLiteral.new("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
Sequel.lit("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
Sequel::LiteralString.new("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
Sequel.function("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
Sequel::SQL::PlaceholderLiteralString.new("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
DB["name = #{params[:x]}"]
# ruleid: ruby-sql-request-in-query
@db["name = #{params[:x]}"]
# ruleid: ruby-sql-request-in-query
db["name = #{params[:x]}"]
# ruleid: ruby-sql-request-in-query
connection.find_by_sql("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
find_by_sql("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.count_by_sql("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
count_by_sql("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.exec_query("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
exec_query("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.exec_update("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
exec_update("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.exec_insert("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
exec_insert("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.exec_delete("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
exec_delete("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.select_all("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
select_all("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.select_one("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
select_one("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.select_rows("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
select_rows("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.select_value("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
select_value("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.select_values("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
select_values("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.with_sql("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.with_sql_first("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.with_sql_all("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.with_sql_delete("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.with_sql_update("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.exec_params("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.async_exec("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.async_exec_params("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.sync_exec("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.sync_exec_params("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.send_query("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.async_query("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.execute_batch("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.query_single("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.query_hash("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.query_array("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.query_value("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.query_values("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.get_first_row("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.get_first_value("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.execute_ddl("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.execute_dui("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.execute_and_free("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.exec("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.query("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.prepare("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.run("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.fetch("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.insert("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.update("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.delete("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
connection.execute("name = #{params[:x]}")
# ruleid: ruby-sql-request-in-query
User.select(:name, params[:x])
# ruleid: ruby-sql-request-in-query
User.pluck(:name, params[:x])
# ruleid: ruby-sql-request-in-query
User.order(:name, params[:x])
# ruleid: ruby-sql-request-in-query
User.reorder(:name, params[:x])
# ruleid: ruby-sql-request-in-query
User.group(:name, params[:x])
# ruleid: ruby-sql-request-in-query
User.joins(:posts, params[:x])
# ruleid: ruby-sql-request-in-query
User.where(*params[:x])
# ruleid: ruby-sql-request-in-query
User.find(:all, having: ["x = #{params[:x]}"])
# ruleid: ruby-sql-request-in-query
User.find(:all, joins: ["LEFT JOIN posts ON #{params[:x]}", :more])
# ruleid: ruby-sql-request-in-query
User.find(:last, lock: params[:x])
# ruleid: ruby-sql-request-in-query
User.maximum(:age, group: params[:x])
# ruleid: ruby-sql-request-in-query
User.minimum(:age, group: params[:x])
# ruleid: ruby-sql-request-in-query
User.average(:age, group: params[:x])
# ruleid: ruby-sql-request-in-query
User.sum(:age, group: params[:x])
# ruleid: ruby-sql-request-in-query
User.count(:all, group: params[:x])
# ruleid: ruby-sql-request-in-query
User.update_all("old = TRUE", ["name = '#{params[:x]}' AND age > ?", params[:age]])
# ruleid: ruby-sql-request-in-query
User.update_all("old = TRUE", "name = '#{params[:x]}'")
# ruleid: ruby-sql-request-in-query
User.update_all("old = TRUE", ["name = ?", params[:name]], order: params[:x])
# ok: ruby-sql-request-in-query
User.update_all("old = TRUE", ["name = ?", params[:name]])
# ok: ruby-sql-request-in-query
User.where("age > #{sanitize(params[:age])}")
# ok: ruby-sql-request-in-query
User.where("age > #{User.sanitize(params[:age])}")

class BoundsController < ApplicationController
  def index
    # ok: ruby-sql-request-in-query
    Search.where(search_params)
    # ok: ruby-sql-request-in-query
    Search.find_or_create_by(params.slice(:name, :city))
    # ok: ruby-sql-request-in-query
    Search.exists?(params[:id])
    # ok: ruby-sql-request-in-query
    words.count(params[:letter])
    # ok: ruby-sql-request-in-query
    DB[:"#{params[:kind]}"].all
    # ok: ruby-sql-request-in-query
    db.delete(:"#{params[:key]}")
    # ok: ruby-sql-request-in-query
    client.query(:"#{params[:key]}")
    # ok: ruby-sql-request-in-query
    connection.delete("DELETE FROM words WHERE letter = ?", params[:letter])
    # ok: ruby-sql-request-in-query
    AppSchema.execute(params[:query], variables: variables)
    # ruleid: ruby-sql-request-in-query
    fragment = Arel.sql(params[:sort])
    # ok: ruby-sql-request-in-query
    Issue.order(fragment)
    # ruleid: ruby-sql-request-in-query
    literal = Sequel.lit(params[:sort])
    # ok: ruby-sql-request-in-query
    items.order(literal)
    # ruleid: ruby-sql-request-in-query
    node = Arel::Nodes::SqlLiteral.new(params[:sort])
    # ok: ruby-sql-request-in-query
    Issue.order(node)
  end

  def helpers(form)
    # ok: ruby-sql-request-in-query
    form.select(:city, params[:city])
    # ok: ruby-sql-request-in-query
    opts.order(:city, params[:city])
  end

  # A call of several lines is pointed at where the statement stands in it.
  def lines
    Issue.select(
      # ruleid: ruby-sql-request-in-query
      params[:columns]
    )
    select(
      # ruleid: ruby-sql-request-in-query
      params[:columns]
    )
    Issue.calculate(
      # ruleid: ruby-sql-request-in-query
      params[:expression]
    )
    Issue.sum(
      # ruleid: ruby-sql-request-in-query
      params[:column]
    )
    connection.execute(
      # ruleid: ruby-sql-request-in-query
      params[:statement]
    )
  end

  private

  def search_params
    params.slice(:name, :city)
  end
end

class PoolsController < ApplicationController
  def update
    # ok: ruby-sql-request-in-query
    @pool.update(pool_params)
    # ok: ruby-sql-request-in-query
    @client.update(params.require(:client).permit(:name))
    # ok: ruby-sql-request-in-query
    repository.delete(params[:id])
    # ruleid: ruby-sql-request-in-query
    ActiveRecord::Base.connection.update(params[:statement])
  end

  private

  def pool_params
    params.require(:pool).permit(:name, :default)
  end
end
