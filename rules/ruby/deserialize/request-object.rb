class CartsController < ApplicationController
  def show
    # ruleid: ruby-deserialize-request-object
    @cart = Marshal.load(Base64.decode64(cookies[:cart]))
    # ruleid: ruby-deserialize-request-object
    @prefs = YAML.load(params[:prefs])
    # ruleid: ruby-deserialize-request-object
    data = Oj.load request.body.read
    # ruleid: ruby-deserialize-request-object
    JSON.load(params[:filter])
    # ruleid: ruby-deserialize-request-object
    ::Marshal.load(params.fetch(:state).unpack1("m"))
  end

  def safe
    # ok: ruby-deserialize-request-object
    @cart = JSON.parse(params[:cart])
    # ok: ruby-deserialize-request-object
    @prefs = YAML.safe_load(params[:prefs])
    # ok: ruby-deserialize-request-object
    Oj.load(request.body.read, mode: :strict)
    # ok: ruby-deserialize-request-object
    Marshal.load(File.binread(CACHE))
    # ok: ruby-deserialize-request-object
    YAML.load(Template.find(params[:id]).body)
  end
end

def from_options(params)
  # ok: ruby-deserialize-request-object
  @prefs = YAML.load(params[:prefs])
end
