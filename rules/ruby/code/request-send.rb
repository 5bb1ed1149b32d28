class ReportsController < ApplicationController
  FORMATS = %w[csv pdf].freeze

  def show
    # ruleid: ruby-code-request-send
    @report.send(params[:format])
    # ok: ruby-code-request-send
    @report.public_send "as_#{params[:format]}", current_user
    # ruleid: ruby-code-request-send
    @report.public_send "#{params[:format]}", current_user
    name = "#{params[:part]}_from_form"
    # ok: ruby-code-request-send
    @report.send(name)
    # ruleid: ruby-code-request-send
    @report.send("#{params[:part]}=", 1)
    # ruleid: ruby-code-request-send
    @user&.__send__(params.fetch(:field))
    # ruleid: ruby-code-request-send
    Report.method(params[:name]).call
    # ruleid: ruby-code-request-send
    send params[:step].to_sym
  end

  def safe
    # ok: ruby-code-request-send
    @report.send(:render, params[:format])
    # ok: ruby-code-request-send
    @report.public_send("title=", params[:title])
    # ok: ruby-code-request-send
    @report.try(:name, params[:id])
    if FORMATS.include?(params[:format])
      # ok: ruby-code-request-send
      @report.public_send(params[:format])
    end
  end
end

def from_options(params)
  # ok: ruby-code-request-send
  @report.send(params[:format])
end

# Each of the other forms once.
# ruleid: ruby-code-request-send
public_send(params[:name])
# ruleid: ruby-code-request-send
__send__(params[:name])
# ruleid: ruby-code-request-send
method(params[:name])
# ruleid: ruby-code-request-send
record.public_method(params[:name])
# ruleid: ruby-code-request-send
public_method(params[:name])
# ruleid: ruby-code-request-send
record.try(params[:name])
# ruleid: ruby-code-request-send
record.instance_variable_get(params[:name])
# ruleid: ruby-code-request-send
record.instance_variable_set(params[:name])
# ruleid: ruby-code-request-send
record.map(&params[:name])
# ruleid: ruby-code-request-send
record.send(params[:x])
# ruleid: ruby-code-request-send
send(params[:x])
# ruleid: ruby-code-request-send
record.public_send(params[:x])
# ruleid: ruby-code-request-send
public_send(params[:x])
# ruleid: ruby-code-request-send
record.__send__(params[:x])
# ruleid: ruby-code-request-send
__send__(params[:x])
# ruleid: ruby-code-request-send
record.method(params[:x])
# ruleid: ruby-code-request-send
method(params[:x])
# ruleid: ruby-code-request-send
record.public_method(params[:x])
# ruleid: ruby-code-request-send
public_method(params[:x])
# ruleid: ruby-code-request-send
record.instance_method(params[:x])
# ruleid: ruby-code-request-send
record.try(params[:x])
# ruleid: ruby-code-request-send
record.try!(params[:x])
# ruleid: ruby-code-request-send
record.instance_variable_get(params[:x])
# ruleid: ruby-code-request-send
record.instance_variable_set(params[:x])
# ruleid: ruby-code-request-send
instance_variable_get(params[:x])
# ruleid: ruby-code-request-send
instance_variable_set(params[:x])
# ruleid: ruby-code-request-send
record.define_method(params[:x])
# ruleid: ruby-code-request-send
define_method(params[:x])
# ruleid: ruby-code-request-send
record.map(&params[:x])
# ruleid: ruby-code-request-send
record.each(&params[:x])
# ruleid: ruby-code-request-send
record.sum(&params[:x])
# ruleid: ruby-code-request-send
record.sort_by(&params[:x])
