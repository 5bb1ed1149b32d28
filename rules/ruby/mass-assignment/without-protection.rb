class UsersController < ApplicationController
  def create
    # ruleid: ruby-mass-assignment-without-protection
    User.create(params[:user], without_protection: true)
    # ruleid: ruby-mass-assignment-without-protection
    @user.update_attributes(params[:user], :without_protection => true)
    # ok: ruby-mass-assignment-without-protection
    User.create({ name: "root" }, without_protection: true)
    # ok: ruby-mass-assignment-without-protection
    User.create(params.require(:user).permit(:name))
  end
end

# Each of the other forms once.
# ruleid: ruby-mass-assignment-without-protection
call.create_with(params[:x])
