class PluginsController < ApplicationController
  def run
    # ruleid: ruby-code-request-load
    require "plugins/#{params[:plugin]}"
    # ruleid: ruby-code-request-load
    load Rails.root.join("lib", "tasks", params[:task])
    name = params.fetch(:file)
    # ruleid: ruby-code-request-load
    require_relative name
  end

  PLUGINS = { "csv" => "plugins/csv", "pdf" => "plugins/pdf" }.freeze

  def safe
    # ok: ruby-code-request-load
    require PLUGINS.fetch(params[:plugin])
    # ok: ruby-code-request-load
    require "plugins/csv"
    # ok: ruby-code-request-load
    params.require(params[:key])
    # ok: ruby-code-request-load
    YAML.load(params[:text])
  end
end

# Each of the other forms once.
# ruleid: ruby-code-request-load
require(params[:x])
# ruleid: ruby-code-request-load
require_relative(params[:x])
# ruleid: ruby-code-request-load
require_dependency(params[:x])
# ruleid: ruby-code-request-load
load(params[:x])
# ruleid: ruby-code-request-load
autoload(:Name, params[:x])
# ruleid: ruby-code-request-load
Kernel.load(params[:x])
# ruleid: ruby-code-request-load
Kernel.require(params[:x])
# ruleid: ruby-code-request-load
record.autoload(:Name, params[:x])
# ruleid: ruby-code-request-load
Fiddle.dlopen(params[:x])
# ruleid: ruby-code-request-load
DL.dlopen(params[:x])
# ruleid: ruby-code-request-load
Fiddle::Handle.new(params[:x])
