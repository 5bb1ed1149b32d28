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
