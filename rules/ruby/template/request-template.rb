class PagesController < ApplicationController
  def show
    # ruleid: ruby-template-request-template
    render inline: "Hello #{params[:name]}"
    # ruleid: ruby-template-request-template
    render :inline => params[:template], :layout => false
    # ruleid: ruby-template-request-template
    html = ERB.new(params[:body]).result(binding)
    # ruleid: ruby-template-request-template
    Haml::Engine.new(request.body.read).render
  end

  get "/hello" do
    # ruleid: ruby-template-request-template
    erb "<h1>Hello #{params['name']}</h1>"
    # ok: ruby-template-request-template
    erb :hello, locals: { name: params["name"] }
  end

  def safe
    # ok: ruby-template-request-template
    render :hello, locals: { name: params[:name] }
    # ok: ruby-template-request-template
    render inline: "<%= @name %>", locals: { name: params[:name] }
    # ok: ruby-template-request-template
    ERB.new(File.read("mail.erb")).result_with_hash(name: params[:name])
    # ok: ruby-template-request-template
    ERB.new(template)
  end
end

# ok: ruby-template-request-template
ERB.new(Template.find(params[:id]).text)

def from_options(params)
  # ok: ruby-template-request-template
  render inline: "Hello #{params[:name]}"
end

# Each of the other forms once.
# ruleid: ruby-template-request-template
render_to_string(inline: params[:body])
# ruleid: ruby-template-request-template
Erubi::Engine.new(params[:body])
# ruleid: ruby-template-request-template
Erubis::Eruby.new(params[:body])
# todoruleid: ruby-template-request-template
Tilt::ERBTemplate.new { params[:body] }
# todoruleid: ruby-template-request-template
Slim::Template.new { params[:body] }
# ruleid: ruby-template-request-template
haml(params[:body])
# ruleid: ruby-template-request-template
slim(params[:body])
# ruleid: ruby-template-request-template
ERB.new(params.fetch(:x))
# ruleid: ruby-template-request-template
ERB.new(cookies[:x])
# ruleid: ruby-template-request-template
ERB.new(request.params)
# ruleid: ruby-template-request-template
ERB.new(request.headers["X-Name"])
# ruleid: ruby-template-request-template
ERB.new(request.query_string)
# ruleid: ruby-template-request-template
ERB.new(request.env["HTTP_X"])
# ruleid: ruby-template-request-template
render(inline: params[:x])
# ruleid: ruby-template-request-template
render_to_string(inline: params[:x])
# ruleid: ruby-template-request-template
record.render(inline: params[:x])
# ruleid: ruby-template-request-template
ERB.new(params[:x])
# ruleid: ruby-template-request-template
Erubi::Engine.new(params[:x])
# ruleid: ruby-template-request-template
Erubis::Eruby.new(params[:x])
# ruleid: ruby-template-request-template
Erubis::FastEruby.new(params[:x])
# ruleid: ruby-template-request-template
Haml::Engine.new(params[:x])
# ruleid: ruby-template-request-template
Slim::Engine.new.call(params[:x])
# ruleid: ruby-template-request-template
Liquid::Template.parse(params[:x])
# ruleid: ruby-template-request-template
Mustache.render(params[:x])
# ruleid: ruby-template-request-template
Handlebars.compile(params[:x])
# ruleid: ruby-template-request-template
Tilt[e].new { params[:x] }
# ruleid: ruby-template-request-template
ActionView::Template.new(params[:x])
# ruleid: ruby-template-request-template
ActionView::Template::Inline.new(params[:x])
# ruleid: ruby-template-request-template
erb(params[:x])
# ruleid: ruby-template-request-template
haml(params[:x])
# ruleid: ruby-template-request-template
slim(params[:x])
# ruleid: ruby-template-request-template
liquid(params[:x])
