def forms
  value = params[:value]
  # ok: ruby-sql-raw-statement
  "a"
end
