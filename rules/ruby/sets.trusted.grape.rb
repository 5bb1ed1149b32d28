class Shop < Grape::API
  params do
    requires :id, type: Integer
    requires :name, type: String
    optional :since, type: DateTime, desc: "the first day"
    optional :order, type: String, values: %w[name price]
    requires :kind, type: String, values: KINDS
  end
  get "/items" do
    params = source()
    # ok: sanitizers/trusted
    sink(params[:id])
    # ruleid: sanitizers/trusted
    sink(params[:name])
    # ok: sanitizers/trusted
    sink(params[:since])
    # ok: sanitizers/trusted
    sink(params[:order])
    # ok: sanitizers/trusted
    sink(params[:kind])
    # ruleid: sanitizers/trusted
    sink(params[:other])
  end
end

class Orders < Grape::API
  params do
    requires :id, type: Integer
    requires :kind, values: KINDS
    optional :page, type: Integer
  end
  get "/orders" do
    params = source()
    # ok: sanitizers/trusted
    sink(declared(params)[:id])
    # ok: sanitizers/trusted
    sink(declared(params)[:kind])
    # ok: sanitizers/trusted
    sink(declared(params)[:page])
    # ruleid: sanitizers/trusted
    sink(declared(params)[:name])
  end
end
