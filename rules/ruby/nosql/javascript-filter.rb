class Users
  def find(name)
    # ruleid: ruby-nosql-javascript-filter
    users.find("$where" => "this.name == '#{name}'").first
    # ruleid: ruby-nosql-javascript-filter
    User.where({ "$where" => "this.age > " + age })
    # ruleid: ruby-nosql-javascript-filter
    User.for_js("this.name == '#{name}'")
    # ok: ruby-nosql-javascript-filter
    users.find(name: name)
    # ok: ruby-nosql-javascript-filter
    users.find("$where" => "this.a == this.b")
    # ok: ruby-nosql-javascript-filter
    users.find("$or" => [{ name: name }])
  end
end

kind = "book"
# ok: ruby-nosql-javascript-filter
users.find("$where" => "this.kind == '#{kind}'")
# ok: ruby-nosql-javascript-filter
users.find("$where" => filter)
# ok: ruby-nosql-javascript-filter
users.find("$where" => { "a" => "#{name}" })
