class UsersController < ApplicationController
  def create
    # ruleid: ruby-mass-assignment-permit-all
    User.create(params[:user].permit!)
    # ruleid: ruby-mass-assignment-permit-all
    @user.update(params.require(:user).permit!)
    # ruleid: ruby-mass-assignment-permit-all
    User.new(params.to_unsafe_h)
    # ruleid: ruby-mass-assignment-permit-all
    attributes = params&.permit!
    # ok: ruby-mass-assignment-permit-all
    User.create(params.require(:user).permit(:name, :email))
    # ok: ruby-mass-assignment-permit-all
    params.permit(:page, :per)
    # ok: ruby-mass-assignment-permit-all
    log.permit!
  end
end
# ruleid: ruby-mass-assignment-permit-all
config.action_controller.permit_all_parameters = true
# ok: ruby-mass-assignment-permit-all
config.action_controller.permit_all_parameters = false

# Each of the other forms once.
# ruleid: ruby-mass-assignment-permit-all
params.fetch(:x).permit!
# ruleid: ruby-mass-assignment-permit-all
params[:x].to_unsafe_h
# ruleid: ruby-mass-assignment-permit-all
params.require(:x).to_unsafe_h
# ruleid: ruby-mass-assignment-permit-all
call.create(params.to_unsafe_h)
# ruleid: ruby-mass-assignment-permit-all
call.update(params.to_unsafe_h)
# ruleid: ruby-mass-assignment-permit-all
ActionController::Parameters.permit_all_parameters = true
# ruleid: ruby-mass-assignment-permit-all
config.active_record.whitelist_attributes = false
