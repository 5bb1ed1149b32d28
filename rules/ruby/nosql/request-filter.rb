class UsersController < ApplicationController
  def index
    # ruleid: ruby-nosql-request-filter
    @users = client[:users].find(JSON.parse(params[:filter]))
    # ruleid: ruby-nosql-request-filter
    User.where(params.to_unsafe_h)
    # ruleid: ruby-nosql-request-filter
    users.delete_many(JSON.parse(request.body.read))
    # ok: ruby-nosql-request-filter
    users.find(name: params[:name].to_s)
    # ok: ruby-nosql-request-filter
    User.where(name: params[:name])
    # ok: ruby-nosql-request-filter
    User.find(params[:id])
  end
end

# Each of the other forms once.
# ruleid: ruby-nosql-request-filter
record.find_one(JSON.parse(params[:filter]))
# ruleid: ruby-nosql-request-filter
record.delete_one(JSON.parse(params[:filter]))
# ruleid: ruby-nosql-request-filter
record.update_one(JSON.parse(params[:filter]))
# ruleid: ruby-nosql-request-filter
record.update_many(JSON.parse(params[:filter]))
# ruleid: ruby-nosql-request-filter
record.aggregate(JSON.parse(params[:filter]))
# ruleid: ruby-nosql-request-filter
record.count_documents(JSON.parse(params[:filter]))
# ruleid: ruby-nosql-request-filter
record.any_of(JSON.parse(params[:filter]))
# ruleid: ruby-nosql-request-filter
record.find(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.find_one(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.find_one_and_update(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.find_one_and_delete(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.where(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.delete_one(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.delete_many(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.update_one(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.update_many(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.replace_one(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.aggregate(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.count_documents(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.any_of(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.all_of(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.nor(JSON.parse(params[:x]))
# ruleid: ruby-nosql-request-filter
record.elem_match(JSON.parse(params[:x]))

def by_key
  filter = params.to_unsafe_h
  # ok: ruby-nosql-request-filter
  Feed.find(filter)
  # ruleid: ruby-nosql-request-filter
  feeds.find(filter)
end

def bounds
  # ok: ruby-nosql-request-filter
  tree.children.where(JSON.parse(params[:filter]))
  users.find(
    # ruleid: ruby-nosql-request-filter
    JSON.parse(params[:filter])
  )
end

class OrdersController < ApplicationController
  def index
    given = params.to_unsafe_h
    # ruleid: ruby-nosql-request-filter
    Order.where(given)
    # ok: ruby-nosql-request-filter
    Order.where("state = #{Order.connection.quote(given[:state])}")
    parts = given.map { |_, value| Order.connection.quote(value) }
    # ok: ruby-nosql-request-filter
    Order.where(parts.join(" AND "))
    # ok: ruby-nosql-request-filter
    orders.find_one(given[:name].to_s)
    # ruleid: ruby-nosql-request-filter
    orders.find_one(given[:name])
  end
end
