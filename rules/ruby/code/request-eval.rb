class FormulasController < ApplicationController
  def show
    # ruleid: ruby-code-request-eval
    render plain: eval(params[:formula])
    # ruleid: ruby-code-request-eval
    @item.instance_eval("self.#{params[:field]} = 1")
    # ruleid: ruby-code-request-eval
    eval "Formula.#{params[:name]}(amount)"
    # ruleid: ruby-code-request-eval
    binding.eval(request.body.read)
  end

  def safe
    # ok: ruby-code-request-eval
    FORMULAS.fetch(params[:formula]).call(amount)
    # ok: ruby-code-request-eval
    eval("1 + 1")
    # ok: ruby-code-request-eval
    page.instance_eval { @title = params[:title] }
    # ok: ruby-code-request-eval
    redis.eval(SCRIPT, keys: [key])
  end
end

def from_options(params)
  # ok: ruby-code-request-eval
  render plain: eval(params[:formula])
end

# Each of the other forms once.
# ruleid: ruby-code-request-eval
record.class_eval(params[:formula])
# ruleid: ruby-code-request-eval
record.module_eval(params[:formula])
# ruleid: ruby-code-request-eval
instance_eval(params[:formula])
# ruleid: ruby-code-request-eval
class_eval(params[:formula])
# ruleid: ruby-code-request-eval
RubyVM::InstructionSequence.compile(params[:formula])
# ruleid: ruby-code-request-eval
eval(params.fetch(:x))
# ruleid: ruby-code-request-eval
eval(cookies[:x])
# ruleid: ruby-code-request-eval
eval(request.params)
# ruleid: ruby-code-request-eval
eval(request.headers["X-Name"])
# ruleid: ruby-code-request-eval
eval(request.query_string)
# ruleid: ruby-code-request-eval
eval(request.env["HTTP_X"])
# ruleid: ruby-code-request-eval
eval(params[:x])
# ruleid: ruby-code-request-eval
Kernel.eval(params[:x])
# ruleid: ruby-code-request-eval
record.eval(params[:x])
# ruleid: ruby-code-request-eval
instance_eval(params[:x])
# ruleid: ruby-code-request-eval
record.instance_eval(params[:x])
# ruleid: ruby-code-request-eval
class_eval(params[:x])
# ruleid: ruby-code-request-eval
record.class_eval(params[:x])
# ruleid: ruby-code-request-eval
module_eval(params[:x])
# ruleid: ruby-code-request-eval
record.module_eval(params[:x])
# ruleid: ruby-code-request-eval
instance_exec(params[:x])
# ruleid: ruby-code-request-eval
RubyVM::InstructionSequence.compile(params[:x])
# ruleid: ruby-code-request-eval
RubyVM::InstructionSequence.new(params[:x])
