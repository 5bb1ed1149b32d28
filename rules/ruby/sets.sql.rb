def simple
  name = source()
  # ruleid: sanitizers/sql
  sink(name)
  # ruleid: sanitizers/sql
  sink("Hello " + name.strip)
  # ok: sanitizers/sql
  sink(connection.quote(name))
  # ok: sanitizers/sql
  sink(quote(name))
  # ok: sanitizers/sql
  sink(connection.quote_string(name))
  # ok: sanitizers/sql
  sink(quote_string(name))
  # ok: sanitizers/sql
  sink(connection.quote_column_name(name))
  # ok: sanitizers/sql
  sink(quote_column_name(name))
  # ok: sanitizers/sql
  sink(connection.quote_table_name(name))
  # ok: sanitizers/sql
  sink(quote_table_name(name))
  # ok: sanitizers/sql
  sink(connection.quote_table_name_for_assignment(name))
  # ok: sanitizers/sql
  sink(connection.quoted_date(name))
  # ok: sanitizers/sql
  sink(connection.quote_ident(name))
  # ok: sanitizers/sql
  sink(connection.quote_identifier(name))
  # ok: sanitizers/sql
  sink(connection.quote_value(name))
  # ok: sanitizers/sql
  sink(connection.quote_bound_value(name))
  # ok: sanitizers/sql
  sink(quote_value(name))
  # ok: sanitizers/sql
  sink(User.sanitize_sql(["name = ?", name]))
  # ok: sanitizers/sql
  sink(sanitize_sql(["name = ?", name]))
  # ok: sanitizers/sql
  sink(User.sanitize_sql_array(["name = ?", name]))
  # ok: sanitizers/sql
  sink(sanitize_sql_array(["name = ?", name]))
  # ok: sanitizers/sql
  sink(User.sanitize_sql_hash(name: name))
  # ok: sanitizers/sql
  sink(sanitize_sql_hash(name: name))
  # ok: sanitizers/sql
  sink(User.sanitize_sql_for_conditions(["name = ?", name]))
  # ok: sanitizers/sql
  sink(sanitize_sql_for_conditions(["name = ?", name]))
  # ok: sanitizers/sql
  sink(User.sanitize_sql_for_assignment(["name = ?", name]))
  # ok: sanitizers/sql
  sink(sanitize_sql_for_assignment(["name = ?", name]))
  # ok: sanitizers/sql
  sink(User.sanitize_conditions(["name = ?", name]))
  # ok: sanitizers/sql
  sink(sanitize_conditions(["name = ?", name]))
  # ok: sanitizers/sql
  sink(sanitize_sql_hash_for_conditions(name: name))
  # ok: sanitizers/sql
  sink(User.sanitize_sql_hash_for_conditions(name: name))
  # ok: sanitizers/sql
  sink(connection.escape_string(name))
  # ok: sanitizers/sql
  sink(connection.escape_literal(name))
  # ok: sanitizers/sql
  sink(connection.escape_identifier(name))
  # ok: sanitizers/sql
  sink(connection.escape_bytea(name))
  # ok: sanitizers/sql
  sink(Mysql2::Client.escape(name))
  # ok: sanitizers/sql
  sink(Sequel.identifier(name))
  # ok: sanitizers/sql
  sink(connection.literal(name))
  # ok: sanitizers/sql
  sink(users[:name].eq(name))
  # ok: sanitizers/sql
  sink(users[:name].not_eq(name))
  # ok: sanitizers/sql
  sink(users[:name].eq_any(name))
  # ok: sanitizers/sql
  sink(users[:name].in(name))
  # ok: sanitizers/sql
  sink(users[:name].not_in(name))
  # ok: sanitizers/sql
  sink(users[:name].gt(name))
  # ok: sanitizers/sql
  sink(users[:name].gteq(name))
  # ok: sanitizers/sql
  sink(users[:name].lt(name))
  # ok: sanitizers/sql
  sink(users[:name].lteq(name))
  # ok: sanitizers/sql
  sink(users[:name].between(name))
  # ok: sanitizers/sql
  sink(users[:name].matches(name))
  # ok: sanitizers/sql
  sink(users[:name].matches_any(name))
  # ok: sanitizers/sql
  sink(users[:name].does_not_match(name))
  # ok: sanitizers/sql
  sink(Arel::Nodes.build_quoted(name))
  # ok: sanitizers/sql
  sink(Arel::Nodes::Quoted.new(name))
  # ok: sanitizers/sql
  sink(name.to_sql)
  # ok: sanitizers/sql
  sink(name.table_name)
  # ok: sanitizers/sql
  sink(name.quoted_table_name)
  # ok: sanitizers/sql
  sink(name.primary_key)
  # ok: sanitizers/sql
  sink(name.arel_table)
  # ok: sanitizers/sql
  sink(name.column_names)
end

def of_a_client
  name = source()
  # ok: sanitizers/sql
  sink(client.escape(name))
  # ruleid: sanitizers/sql
  sink(page.escape(name))
end

def of_models
  name = source()
  # ok: sanitizers/sql
  sink(sanitize(name))
  # ok: sanitizers/sql
  sink(User.sanitize(name))
  # ok: sanitizers/sql
  sink("SELECT 1 FROM #{polymorphic_name}")
  # ok: sanitizers/sql
  sink("SELECT 1 FROM #{User.polymorphic_name}")
  # ok: sanitizers/sql
  sink("SELECT 1 FROM #{sti_name}")
  # ok: sanitizers/sql
  sink("SELECT 1 FROM #{User.sti_name}")
  # ok: sanitizers/sql
  sink("SELECT 1 FROM #{table_name}")
  # ok: sanitizers/sql
  sink("SELECT 1 FROM #{quoted_table_name}")
end

def of_a_client_s_table
  table_name = source()
  # ruleid: sanitizers/sql
  sink("SELECT 1 FROM #{table_name}")
end

def of_a_parameter(table_name)
  # ruleid: sanitizers/sql
  sink("SELECT 1 FROM #{table_name}")
end
