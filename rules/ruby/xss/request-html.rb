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

# Each of the other forms once.
# ruleid: ruby-xss-request-html
raw(params[:q])
# ruleid: ruby-xss-request-html
ActiveSupport::SafeBuffer.new(params[:q])
# ruleid: ruby-xss-request-html
record.safe_concat(params[:q])
# ruleid: ruby-xss-request-html
safe_concat(params[:q])
# ruleid: ruby-xss-request-html
render(text: params[:q])
# ruleid: ruby-xss-request-html
raw(params.fetch(:x))
# ruleid: ruby-xss-request-html
raw(cookies[:x])
# ruleid: ruby-xss-request-html
raw(request.params)
# ruleid: ruby-xss-request-html
raw(request.headers["X-Name"])
# ruleid: ruby-xss-request-html
raw(request.body)
# ruleid: ruby-xss-request-html
raw(request.query_string)
# ruleid: ruby-xss-request-html
raw(request.env["HTTP_X"])
# ruleid: ruby-xss-request-html
params[:x].html_safe
# ruleid: ruby-xss-request-html
raw(params[:x])
# ruleid: ruby-xss-request-html
record.raw(params[:x])
# ruleid: ruby-xss-request-html
ActiveSupport::SafeBuffer.new(params[:x])
# ruleid: ruby-xss-request-html
record.safe_concat(params[:x])
# ruleid: ruby-xss-request-html
safe_concat(params[:x])
# ruleid: ruby-xss-request-html
render(text: params[:x])
# ruleid: ruby-xss-request-html
self.response_body = params[:x]
# ruleid: ruby-xss-request-html
response.body = params[:x]
# ruleid: ruby-xss-request-html
javascript_tag(params[:x])
# ruleid: ruby-xss-request-html
option.safe_append = params[:x]

def form_parts
  # ok: ruby-xss-request-html
  text_area_tag("settings", params[:value]).html_safe
  # ok: ruby-xss-request-html
  view.hidden_field_tag("settings", params[:value]).html_safe
  # ok: ruby-xss-request-html
  ERB::Util.unwrapped_html_escape(params[:value]).html_safe
  # ok: ruby-xss-request-html
  ERB::Util.xml_name_escape(params[:value]).html_safe
  # ruleid: ruby-xss-request-html
  old_value_of(params[:value]).html_safe
end

def escaped_already
  name = params[:name]
  # ok: ruby-xss-request-html
  unwrapped_html_escape(name).html_safe
  # ok: ruby-xss-request-html
  return raw(name) if name.html_safe?
  # ruleid: ruby-xss-request-html
  raw(name)
end
