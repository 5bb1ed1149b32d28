Rails.application.routes.draw do
  # ruleid: ruby-rails-default-route
  match ":controller(/:action(/:id))", via: :all
  # ruleid: ruby-rails-default-route
  get "reports/:action", controller: "reports"
  # ok: ruby-rails-default-route
  resources :orders, only: [:index, :show]
  # ok: ruby-rails-default-route
  get "orders/:id", to: "orders#show"
end

# Each of the other forms once.
# ruleid: ruby-rails-default-route
post(":controller(/:action)")
# ruleid: ruby-rails-default-route
map.connect(":controller(/:action)")
