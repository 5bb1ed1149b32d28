class Items
  def find(sku, table)
    # ruleid: ruby-sql-sequel-literal
    DB["SELECT * FROM items WHERE sku = '#{sku}'"].first
    # ruleid: ruby-sql-sequel-literal
    items.where(Sequel.lit("sku = '#{sku}'"))
    # ruleid: ruby-sql-sequel-literal
    items.where Sequel.lit("sku = '" + sku + "' OR sku IS NULL")
  end

  ACTIVE = "active"

  def safe(sku)
    # ok: ruby-sql-sequel-literal
    DB["SELECT * FROM items WHERE sku = ?", sku].first
    # ok: ruby-sql-sequel-literal
    items.where(Sequel.lit("state = '#{ACTIVE}'"))
    # ok: ruby-sql-sequel-literal
    items.where(Sequel.lit("LOWER(sku) = ?", sku.downcase))
    # ok: ruby-sql-sequel-literal
    DB[:items].where(sku: sku)
  end
end

kind = "novel"
# ok: ruby-sql-sequel-literal
Sequel.lit("kind = '#{kind}'")
# ok: ruby-sql-sequel-literal
Sequel.lit("kind = '%s'".dup)
# ok: ruby-sql-sequel-literal
Sequel.lit("#{table}.sku IS NULL")

# Each of the other forms once.
# ruleid: ruby-sql-sequel-literal
Sequel::LiteralString.new("name = '#{name}'")
# ruleid: ruby-sql-sequel-literal
Sequel.function("name = '#{name}'")
# ruleid: ruby-sql-sequel-literal
record.with_sql("name = '#{name}'")
# ruleid: ruby-sql-sequel-literal
Sequel.lit("name = '%s'" % name)
# ruleid: ruby-sql-sequel-literal
Sequel.lit("name = " << name)
# ruleid: ruby-sql-sequel-literal
Sequel.lit("name = ".concat(name))
