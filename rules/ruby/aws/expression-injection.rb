class Store
  def find(email)
    # ruleid: ruby-aws-expression-injection
    @dynamo.scan(table_name: "users", filter_expression: "email = '#{email}'")
    # ruleid: ruby-aws-expression-injection
    dynamo.execute_statement(statement: "SELECT * FROM users WHERE email = '" + email + "'")
    athena.start_query_execution({
      # ruleid: ruby-aws-expression-injection
      query_string: "SELECT * FROM logs WHERE user = '#{email}'",
      result_configuration: { output_location: OUTPUT }
    })
  end

  TABLE = "users"

  def safe(email)
    # ok: ruby-aws-expression-injection
    dynamo.scan(table_name: "users", filter_expression: "email = :email", expression_attribute_values: { ":email" => email })
    # ok: ruby-aws-expression-injection
    dynamo.execute_statement(statement: "SELECT * FROM #{TABLE} WHERE email = ?", parameters: [email])
    # ok: ruby-aws-expression-injection
    athena.start_query_execution(query_string: "SELECT * FROM #{table_name} LIMIT 10")
  end
end

kind = "book"
# ok: ruby-aws-expression-injection
dynamo.scan(filter_expression: "kind = '#{kind}'")
# ok: ruby-aws-expression-injection
dynamo.scan(filter_expression: "kind = '%s'".dup)

# Each of the other forms once.
# ruleid: ruby-aws-expression-injection
record.query(filter_expression: "name = '#{name}'")
# ruleid: ruby-aws-expression-injection
record.query(key_condition_expression: "name = '#{name}'")
# ruleid: ruby-aws-expression-injection
record.put_item(condition_expression: "name = '#{name}'")
# ruleid: ruby-aws-expression-injection
record.update_item(condition_expression: "name = '#{name}'")
# ruleid: ruby-aws-expression-injection
record.delete_item(condition_expression: "name = '#{name}'")
# ruleid: ruby-aws-expression-injection
record.update_item(update_expression: "name = '#{name}'")
# ruleid: ruby-aws-expression-injection
record.start_query(query_string: "name = '#{name}'")
# ruleid: ruby-aws-expression-injection
record.execute_statement(sql: "name = '#{name}'")
# ruleid: ruby-aws-expression-injection
record.batch_execute_statement(sql: "name = '#{name}'")
# ruleid: ruby-aws-expression-injection
record.select_object_content(expression: "name = '#{name}'")
# ruleid: ruby-aws-expression-injection
dynamo.execute_statement(statement: "name = '%s'" % name)
