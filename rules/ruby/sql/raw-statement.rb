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

# Each of the other forms once.
query = "SELECT id FROM users WHERE name = '#{name}'"
# ruleid: ruby-sql-raw-statement
find_by_sql("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.count_by_sql("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
count_by_sql("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
exec("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
async_exec("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.execute_batch("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
execute_batch("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.exec_query("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
exec_query("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.exec_update("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
exec_update("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.exec_insert("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
exec_insert("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.exec_delete("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
exec_delete("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
select_all("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.select_one("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
select_one("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.select_rows("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
select_rows("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.select_value("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
select_value("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.select_values("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
select_values("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
query("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.insert("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
insert("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.update("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
update("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.delete("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
delete("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.exec_params("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.async_query("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.sync_exec("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.send_query("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.prepare("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.query_single("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.query_hash("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.query_array("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.get_first_row("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.get_first_value("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.run("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.execute_ddl("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
record.execute_dui("SELECT id FROM users WHERE name = '#{name}'")
# ruleid: ruby-sql-raw-statement
connection.execute("SELECT id FROM users WHERE name = ".concat(name))
# ruleid: ruby-sql-raw-statement
connection.execute(sprintf("SELECT id FROM users WHERE name = '%s'", name))
# ruleid: ruby-sql-raw-statement
record.find_by_sql(query)
# ruleid: ruby-sql-raw-statement
find_by_sql(query)
# ruleid: ruby-sql-raw-statement
record.count_by_sql(query)
# ruleid: ruby-sql-raw-statement
count_by_sql(query)
# ruleid: ruby-sql-raw-statement
record.exec(query)
# ruleid: ruby-sql-raw-statement
exec(query)
# ruleid: ruby-sql-raw-statement
record.async_exec(query)
# ruleid: ruby-sql-raw-statement
async_exec(query)
# ruleid: ruby-sql-raw-statement
execute(query)
# ruleid: ruby-sql-raw-statement
record.execute_batch(query)
# ruleid: ruby-sql-raw-statement
execute_batch(query)
# ruleid: ruby-sql-raw-statement
exec_query(query)
# ruleid: ruby-sql-raw-statement
record.exec_update(query)
# ruleid: ruby-sql-raw-statement
exec_update(query)
# ruleid: ruby-sql-raw-statement
record.exec_insert(query)
# ruleid: ruby-sql-raw-statement
exec_insert(query)
# ruleid: ruby-sql-raw-statement
record.exec_delete(query)
# ruleid: ruby-sql-raw-statement
exec_delete(query)
# ruleid: ruby-sql-raw-statement
record.select_all(query)
# ruleid: ruby-sql-raw-statement
select_all(query)
# ruleid: ruby-sql-raw-statement
record.select_one(query)
# ruleid: ruby-sql-raw-statement
select_one(query)
# ruleid: ruby-sql-raw-statement
record.select_rows(query)
# ruleid: ruby-sql-raw-statement
select_rows(query)
# ruleid: ruby-sql-raw-statement
record.select_value(query)
# ruleid: ruby-sql-raw-statement
select_value(query)
# ruleid: ruby-sql-raw-statement
record.select_values(query)
# ruleid: ruby-sql-raw-statement
select_values(query)
# ruleid: ruby-sql-raw-statement
record.query(query)
# ruleid: ruby-sql-raw-statement
query(query)
# ruleid: ruby-sql-raw-statement
record.insert(query)
# ruleid: ruby-sql-raw-statement
record.update(query)
# ruleid: ruby-sql-raw-statement
record.delete(query)
# ruleid: ruby-sql-raw-statement
record.exec_params(query)
# ruleid: ruby-sql-raw-statement
record.async_query(query)
# ruleid: ruby-sql-raw-statement
record.sync_exec(query)
# ruleid: ruby-sql-raw-statement
record.send_query(query)
# ruleid: ruby-sql-raw-statement
record.prepare(query)
# ruleid: ruby-sql-raw-statement
record.query_single(query)
# ruleid: ruby-sql-raw-statement
record.query_hash(query)
# ruleid: ruby-sql-raw-statement
record.query_array(query)
# ruleid: ruby-sql-raw-statement
record.get_first_row(query)
# ruleid: ruby-sql-raw-statement
record.get_first_value(query)
# ruleid: ruby-sql-raw-statement
record.fetch(query)
# ruleid: ruby-sql-raw-statement
record.run(query)

def of_other_columns(column, name)
  sql = "SELECT #{column} FROM users"
  # ok: ruby-sql-raw-statement
  connection.execute(sql)
  line = "select = '#{name}'"
  # ok: ruby-sql-raw-statement
  client.query(line)
end
