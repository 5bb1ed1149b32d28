# Text with something unknown built in is one thing, text of constants alone another.
class Report
  TABLE = 'products'.freeze
  COLUMNS = %w[id name].freeze
  SCHEMA = { 'products' => 'shop', 'users' => 'auth' }.freeze
  DIRECTION = ENV.fetch('DIRECTION', 'ASC')
  QUERY = "SELECT #{COLUMNS.join(', ')} FROM #{TABLE}".freeze

  def by_constants(table, unknown)
    # ok: flow-built
    lookup('SELECT * FROM ' + TABLE)
    # ruleid: flow-built
    lookup('SELECT * FROM ' + table)
    # ok: flow-built
    lookup("SELECT #{COLUMNS[0]} FROM #{TABLE}")
    # ruleid: flow-built
    lookup("SELECT #{COLUMNS[0]} FROM #{table}")
    # ok: flow-built
    lookup("SELECT #{COLUMNS.join(', ')} FROM #{TABLE.upcase}")
    # ruleid: flow-built
    lookup("SELECT #{unknown.join(', ')} FROM #{TABLE.upcase}")
    # ok: flow-built
    lookup(format('SELECT * FROM %s.%s', SCHEMA['users'], TABLE))
    # ruleid: flow-built
    lookup(format('SELECT * FROM %s.%s', unknown['users'], TABLE))
    # ok: flow-built
    lookup(QUERY)
    # ok: flow-built
    lookup(table)
    # ruleid: flow-built
    lookup("#{QUERY} ORDER BY id #{DIRECTION}")
  end

  def by_several_constants(descending, table)
    order = descending ? 'DESC' : 'ASC'
    # ok: flow-built
    lookup("SELECT * FROM products ORDER BY id #{order}")
    order = descending ? table : 'ASC'
    # ruleid: flow-built
    lookup("SELECT * FROM products ORDER BY id #{order}")
    COLUMNS.each do |column|
      # ok: flow-built
      lookup("SELECT #{column} FROM products")
    end
    table.columns.each do |column|
      # ruleid: flow-built
      lookup("SELECT #{column} FROM products")
    end
    list = COLUMNS.map { |column| "products.#{column}" }.join(', ')
    # ok: flow-built
    lookup("SELECT #{list} FROM products")
    list = table.columns.map { |column| "products.#{column}" }.join(', ')
    # ruleid: flow-built
    lookup("SELECT #{list} FROM products")
  end

  def by_pieces(name)
    parts = ['SELECT *', 'FROM products']
    parts << 'WHERE name = ?' if name
    # ok: flow-built
    lookup(parts.join(' '), name)
    parts << "AND title = '#{name}'" if name
    # ruleid: flow-built
    lookup(parts.join(' '))
  end

  def by_placeholders(ids, names)
    marks = ids.map { '?' }.join(',')
    # ok: flow-built
    lookup("SELECT * FROM products WHERE id IN (#{marks})", *ids)
    marks = names.map { |name| "'#{name}'" }.join(',')
    # ruleid: flow-built
    lookup("SELECT * FROM products WHERE name IN (#{marks})")
    marks = (['?'] * ids.size).join(',')
    # ok: flow-built
    lookup("SELECT * FROM products WHERE id IN (#{marks})", *ids)
  end

  def by_numbers(limit)
    # ok: flow-built
    lookup("SELECT * FROM products LIMIT #{limit.to_i}")
    # ruleid: flow-built
    lookup("SELECT * FROM products LIMIT #{limit}")
    # ok: flow-built
    lookup("SELECT * FROM products LIMIT #{Integer(limit)}")
  end
end
