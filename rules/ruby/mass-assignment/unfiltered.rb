class UsersController < ApplicationController
  def create
    # ruleid: ruby-mass-assignment-unfiltered
    User.create(params[:user])
    # ruleid: ruby-mass-assignment-unfiltered
    @user.update_attributes params[:user]
    # ruleid: ruby-mass-assignment-unfiltered
    DB[:users].insert(params)
    # ok: ruby-mass-assignment-unfiltered
    User.create(params[:user].slice(:name, :email))
    # ok: ruby-mass-assignment-unfiltered
    User.create(params.require(:user).permit(:name))
    # ok: ruby-mass-assignment-unfiltered
    User.create(name: params[:name])
  end

  def build(params)
    # ok: ruby-mass-assignment-unfiltered
    Client.new(params)
  end
end

# Each of the other forms once.
# ruleid: ruby-mass-assignment-unfiltered
call.create!(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
call.new(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
call.update(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
call.assign_attributes(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.create!(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.new(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.update_attributes(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.update_attributes!(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.update(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.update!(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.assign_attributes(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.insert(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.build(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.first_or_create(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.find_or_create_by(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.upsert(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.find_or_initialize_by(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.update_columns(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.attributes = params[:user]
# ruleid: ruby-mass-assignment-unfiltered
User.update(1, params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.create(**params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.new(**params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.update(**params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.first_or_initialize(params[:user])
# ruleid: ruby-mass-assignment-unfiltered
User.create_with(params[:user])
# ok: ruby-mass-assignment-unfiltered
Flagged.new(params[:period])
# ok: ruby-mass-assignment-unfiltered
CardComponentWithTitle.new(params.require(:card))
# ok: ruby-mass-assignment-unfiltered
Card.new(params.require("name"))

class Issue
  def take(record)
    # ok: ruby-mass-assignment-unfiltered
    record.attributes = delete_unsafe_attributes(params[:issue])
    # ok: ruby-mass-assignment-unfiltered
    record.attributes = record.filter_params(params[:issue])
    # ruleid: ruby-mass-assignment-unfiltered
    record.attributes = params[:issue]
  end
end

def export
  format = params[:format]
  # ok: ruby-mass-assignment-unfiltered
  Export.create(format)
end

class VisitsController < ApplicationController
  def browser
    # ok: ruby-mass-assignment-unfiltered
    Browser.new(request.user_agent)
    # ruleid: ruby-mass-assignment-unfiltered
    Visit.create(request.request_parameters)
    # ok: ruby-mass-assignment-unfiltered
    Visit.create(params[:visit].permit!)
  end
end

def reshare
  # ok: ruby-mass-assignment-unfiltered
  reshares.create(params[:root_guid])
end
