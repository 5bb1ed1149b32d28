class SessionsController < ApplicationController
  def create
    # ruleid: ruby-nosql-request-operator
    user = client[:users].find(name: params[:name]).first
    # ruleid: ruby-nosql-request-operator
    @collection.find_one({ "token" => params[:token] })
    token = params[:token]
    # ruleid: ruby-nosql-request-operator
    db.collection("sessions").delete_many(token: token)
  end

  def safe
    # ok: ruby-nosql-request-operator
    client[:users].find(name: params[:name].to_s).first
    # ok: ruby-nosql-request-operator
    User.find(params[:id])
    # ok: ruby-nosql-request-operator
    client[:users].find(page: params[:page].to_i)
    # ok: ruby-nosql-request-operator
    client[:users].find(name: "user-#{params[:name]}")
    # ok: ruby-nosql-request-operator
    users.find(state: params[:state])
  end
end

# Each of the other forms once.
# ruleid: ruby-nosql-request-operator
collection.find({ :name => params[:x]})
# ruleid: ruby-nosql-request-operator
collection.find(:name => params[:x])
# ruleid: ruby-nosql-request-operator
collection.find_one({ :name => params[:x]})
# ruleid: ruby-nosql-request-operator
collection.find_one(:name => params[:x])
# ruleid: ruby-nosql-request-operator
collection.delete_one(:name => params[:x])
# ruleid: ruby-nosql-request-operator
collection.delete_many(:name => params[:x])
# ruleid: ruby-nosql-request-operator
collection.update_one({ :name => params[:x]})
# ruleid: ruby-nosql-request-operator
collection.update_many({ :name => params[:x]})
# ruleid: ruby-nosql-request-operator
collection.count_documents(:name => params[:x])
# ruleid: ruby-nosql-request-operator
collection.find_one_and_update({ :name => params[:x]})
