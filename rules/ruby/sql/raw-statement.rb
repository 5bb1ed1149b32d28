class ReportStore
  def rows(name, connection, db, client)
    # ruleid: ruby-sql-raw-statement
    User.find_by_sql("SELECT * FROM users WHERE name = '#{name}'")
    # ruleid: ruby-sql-raw-statement
    ActiveRecord::Base.connection.execute("UPDATE users SET admin = 1 WHERE login = '#{name}'")
    # ruleid: ruby-sql-raw-statement
    connection.select_all "select * from users where name = '" + name + "'"
    # ruleid: ruby-sql-raw-statement
    db&.execute("DELETE FROM notes WHERE owner = #{owner}")
    # ruleid: ruby-sql-raw-statement
    client.query("SELECT * FROM users WHERE name = '%s'" % name)
    # ruleid: ruby-sql-raw-statement
    @conn.async_exec(format("SELECT * FROM users WHERE name = '%s'", name))
    # ruleid: ruby-sql-raw-statement
    DB.fetch("SELECT * FROM items WHERE sku = '#{sku}'").all
    # ruleid: ruby-sql-raw-statement
    execute("INSERT INTO audit (who) VALUES ('#{who}')")
    # ruleid: ruby-sql-raw-statement
    conn.exec("SELECT name FROM users WHERE age = " << age)
    # ruleid: ruby-sql-raw-statement
    conn.exec("SELECT name FROM users WHERE age = %{age}" % { age: age })
    # ruleid: ruby-sql-raw-statement
    conn.exec(<<-SQL)
      SELECT * FROM users
      WHERE name = '#{name}'
    SQL
  end

  def through_a_variable(name)
    sql = "SELECT id FROM users WHERE name = '#{name}'"
    log(sql)
    # ruleid: ruby-sql-raw-statement
    rows = ActiveRecord::Base.connection.exec_query(sql)
    rows.to_a
  end

  LIMIT = 20
  TABLE = "users"

  def safe(name)
    # ok: ruby-sql-raw-statement
    db.execute("DELETE FROM notes WHERE owner = ?", [owner])
    # ok: ruby-sql-raw-statement
    conn.exec_params("SELECT * FROM users WHERE email = $1", [email])
    # ok: ruby-sql-raw-statement
    connection.execute("SELECT * FROM users LIMIT #{LIMIT}")
    # ok: ruby-sql-raw-statement
    connection.execute("CREATE DATABASE #{quote_table_name(name)}")
    # ok: ruby-sql-raw-statement
    connection.execute("UPDATE #{table_name} SET name = #{quote(name)}")
    # ok: ruby-sql-raw-statement
    connection.execute("UPDATE users SET visits = #{visits.to_i}")
    # ok: ruby-sql-raw-statement
    User.find_by_sql(["SELECT * FROM users WHERE name = ?", name])
    # ok: ruby-sql-raw-statement
    self.class.connection.delete("DELETE FROM #{table} WHERE repository_id = #{id}")
    # ok: ruby-sql-raw-statement
    select_value("SELECT COUNT(*) FROM #{quoted_table_name}")
    # ok: ruby-sql-raw-statement
    cache.fetch("select menu = '#{name}'x") { build }
    # ok: ruby-sql-raw-statement
    client.query(term, filter: "select = '#{name}'")
    sql = "SELECT id FROM #{TABLE} WHERE active = 1"
    # ok: ruby-sql-raw-statement
    connection.execute(sql)
    # ok: ruby-sql-raw-statement
    page.execute("Select the row called '#{name}'.") if prose?
  end
end

kind = "novel"
# ok: ruby-sql-raw-statement
connection.execute("SELECT id FROM books WHERE kind = '#{kind}'")
# ok: ruby-sql-raw-statement
connection.execute("SELECT id FROM books WHERE kind = '%s'".squish)

def squished(name)
  sql = "SELECT id FROM users WHERE name = '#{name}'".squish
  # ruleid: ruby-sql-raw-statement
  connection.execute(sql)
end

def joined(name)
  sql = "SELECT id FROM users WHERE name = '" + name + "'"
  # ruleid: ruby-sql-raw-statement
  connection.execute(sql)
end

def percent(name)
  sql = "SELECT id FROM users WHERE name = '%s'" % name
  # ruleid: ruby-sql-raw-statement
  connection.execute(sql)
end

def appended(name)
  sql = "SELECT id FROM users WHERE name = " << name
  # ruleid: ruby-sql-raw-statement
  connection.execute(sql)
end

def concatenated(name)
  sql = "SELECT id FROM users WHERE name = ".concat(name)
  # ruleid: ruby-sql-raw-statement
  connection.execute(sql)
end

def formatted(name)
  sql = format("SELECT id FROM users WHERE name = '%s'", name)
  # ruleid: ruby-sql-raw-statement
  connection.execute(sql)
end

def printed(name)
  sql = sprintf("SELECT id FROM users WHERE name = '%s'", name)
  # ruleid: ruby-sql-raw-statement
  connection.execute(sql)
end

def constant
  kind = "novel"
  sql = "SELECT id FROM books WHERE kind = '#{kind}'"
  # ok: ruby-sql-raw-statement
  connection.execute(sql)
end

def prepared
  sql = "SELECT id FROM books WHERE kind = '%s'".dup
  # ok: ruby-sql-raw-statement
  connection.execute(sql)
end
