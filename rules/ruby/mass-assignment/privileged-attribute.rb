class UsersController < ApplicationController
  private

  def user_params
    # ruleid: ruby-mass-assignment-privileged-attribute
    params.require(:user).permit(:name, :admin, :email)
  end

  def account_params
    # ruleid: ruby-mass-assignment-privileged-attribute
    params[:account].permit :owner, :name
  end

  def safe_params
    # ok: ruby-mass-assignment-privileged-attribute
    params.require(:user).permit(:name, :email)
    # ok: ruby-mass-assignment-privileged-attribute
    params.require(:page).permit(:administration_note)
    if current_user.admin?
      # ok: ruby-mass-assignment-privileged-attribute
      params.require(:user).permit(:name, :admin)
    end
  end
end

module Admin
  class UsersController < ApplicationController
    def user_params
      # ok: ruby-mass-assignment-privileged-attribute
      params.require(:user).permit(:name, :admin)
    end
  end
end

class Admin::PeopleController < AdminController
  def person_params
    # ok: ruby-mass-assignment-privileged-attribute
    params.require(:user).permit(:name, :admin)
  end
end

# Each of the other forms once.
# ruleid: ruby-mass-assignment-privileged-attribute
params.permit(:admin)
# ruleid: ruby-mass-assignment-privileged-attribute
params.fetch(:x).permit(:admin)
# ruleid: ruby-mass-assignment-privileged-attribute
attr_accessible(:admin)
