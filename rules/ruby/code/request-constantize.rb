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
