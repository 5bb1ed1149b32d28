def forms
  value = params[:value]
  # ruleid: ruby-sql-request-in-query
  where.not(value)
  # ruleid: ruby-sql-request-in-query
  x.select(column, value)
  # ruleid: ruby-sql-request-in-query
  x.where(*value)
  # ruleid: ruby-sql-request-in-query
  m.calculate(op, value)
  # ruleid: ruby-sql-request-in-query
  x.average(group: value)
  # ruleid: ruby-sql-request-in-query
  x.sync_exec_params(value)
  # ruleid: ruby-sql-request-in-query
  x.query_value(value)
  # ruleid: ruby-sql-request-in-query
  x.get_first_value(value)
  # ruleid: ruby-sql-request-in-query
  x.execute_and_free(value)
  # ok: ruby-sql-request-in-query
  x.find_by_sql("a", value)
end
