require 'sqlite3'

# Where orders are kept.
class Store
  def self.rows(query)
    # ruleid: flow
    Order.find_by_sql(query)
  end

  def self.own_rows(query)
    # ok: flow
    Order.find_by_sql(query)
  end

  def initialize(table)
    @table = table
  end

  def named(name)
    # ruleid: flow
    Order.find_by_sql("SELECT * FROM #{@table} WHERE name = '#{name}'")
    # ok: flow
    Order.find_by_sql("SELECT * FROM #{@table} WHERE name = 'fixed'")
  end
end
