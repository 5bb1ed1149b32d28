class SearchController < ApplicationController
  def show
    # ruleid: ruby-xss-request-html
    @title = "Results for <b>#{params[:q]}</b>".html_safe
    # ruleid: ruby-xss-request-html
    @back = view_context.raw(params[:back])
    # ruleid: ruby-xss-request-html
    render html: "<p>#{params[:q]}</p>".html_safe
    # ruleid: ruby-xss-request-html
    flash.now[:notice] = ("No hits for " + params[:q]).html_safe
  end

  def safe
    # ok: ruby-xss-request-html
    @title = "Results for <b>#{h(params[:q])}</b>".html_safe
    # ok: ruby-xss-request-html
    @title = helpers.sanitize(params[:q])
    # ok: ruby-xss-request-html
    @title = "Results".html_safe + params[:q]
    # ok: ruby-xss-request-html
    render html: helpers.tag.strong("Not Found")
    # ok: ruby-xss-request-html
    render html: params[:q]
  end
end

def from_options(params)
  # ok: ruby-xss-request-html
  @title = "Results for <b>#{params[:q]}</b>".html_safe
end
