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

# Each of the other forms once.
# ruleid: ruby-nosql-javascript-filter
config.find_one("$where" => "this.name == '#{name}'")
# ruleid: ruby-nosql-javascript-filter
config.delete_many("$where" => "this.name == '#{name}'")
# ruleid: ruby-nosql-javascript-filter
config.count_documents("$where" => "this.name == '#{name}'")
# ruleid: ruby-nosql-javascript-filter
config.map_reduce("this.name == '#{name}'")
# ruleid: ruby-nosql-javascript-filter
db.command({ "$eval" => "this.name == '#{name}'" })
# ruleid: ruby-nosql-javascript-filter
db.command({ eval: "this.name == '#{name}'" })
# ruleid: ruby-nosql-javascript-filter
users.find("$where" => params[:x])
