def forms
  value = params[:value]
  # ok: ruby-sql-sequel-literal
  "a"
end
