class ItemsController < ApplicationController
  def create
    # ruleid: ruby-code-request-constantize
    item = params[:type].constantize.new
    # ruleid: ruby-code-request-constantize
    klass = params[:type].classify.safe_constantize
    # ruleid: ruby-code-request-constantize
    Object.const_get(params[:class]).find(params[:id])
    # ruleid: ruby-code-request-constantize
    "Reports::#{params[:kind].camelize}".constantize.new.run
  end

  def safe
    # ok: ruby-code-request-constantize
    TYPES.fetch(params[:type]).new
    # ok: ruby-code-request-constantize
    TYPES[params[:type]].constantize
    # ok: ruby-code-request-constantize
    item.type.constantize.find(params[:id])
    # ok: ruby-code-request-constantize
    Object.const_get(:Post).find(params[:id])
    # ok: ruby-code-request-constantize
    require "json"
  end
end

def from_options(params)
  # ok: ruby-code-request-constantize
  item = params[:type].constantize.new
end

# Each of the other forms once.
# ruleid: ruby-code-request-constantize
ActiveSupport::Inflector.constantize(params[:type])
# ruleid: ruby-code-request-constantize
Object.const_get(params.fetch(:x))
# ruleid: ruby-code-request-constantize
Object.const_get(cookies[:x])
# ruleid: ruby-code-request-constantize
Object.const_get(request.params)
# ruleid: ruby-code-request-constantize
Object.const_get(request.headers["X-Name"])
# ruleid: ruby-code-request-constantize
Object.const_get(request.body)
# ruleid: ruby-code-request-constantize
Object.const_get(request.query_string)
# ruleid: ruby-code-request-constantize
Object.const_get(request.env["HTTP_X"])
# ruleid: ruby-code-request-constantize
params[:x].constantize
# ruleid: ruby-code-request-constantize
params[:x].safe_constantize
# ruleid: ruby-code-request-constantize
record.const_get(params[:x])
# ruleid: ruby-code-request-constantize
const_get(params[:x])
# ruleid: ruby-code-request-constantize
record.const_set(params[:x])
# ruleid: ruby-code-request-constantize
record.qualified_const_get(params[:x])
# ruleid: ruby-code-request-constantize
ActiveSupport::Inflector.constantize(params[:x])
# ruleid: ruby-code-request-constantize
ActiveSupport::Inflector.safe_constantize(params[:x])
