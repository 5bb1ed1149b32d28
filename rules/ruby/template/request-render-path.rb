class PagesController < ApplicationController
  def show
    # ruleid: ruby-template-request-render-path
    render params[:page]
    # ruleid: ruby-template-request-render-path
    render "pages/#{params[:page]}"
    # ruleid: ruby-template-request-render-path
    render :file => params[:path]
    # ruleid: ruby-template-request-render-path
    render template: "pages/#{params[:locale]}/index", layout: "plain"
    # ruleid: ruby-template-request-render-path
    render partial: params.fetch(:widget)
  end

  def safe
    # ok: ruby-template-request-render-path
    render "pages/about", locals: { page: params[:page] }
    # ok: ruby-template-request-render-path
    render json: params[:page]
    # ok: ruby-template-request-render-path
    render PAGES.fetch(params[:page])
    # ok: ruby-template-request-render-path
    render partial: "widget", collection: Widget.where(id: params[:ids])
  end
end

def from_options(params)
  # ok: ruby-template-request-render-path
  render params[:page]
end

# Each of the other forms once.
# ruleid: ruby-template-request-render-path
render(action: params[:page])
# ruleid: ruby-template-request-render-path
render(layout: params[:page])
# ruleid: ruby-template-request-render-path
render_to_string(template: params[:page])
# ruleid: ruby-template-request-render-path
render("pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
render_to_string("pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
view.render("pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
ApplicationController.renderer.render("pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
@template.render(params[:x])
# ruleid: ruby-template-request-render-path
render(file: "pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
render(template: "pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
render(partial: "pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
render(action: "pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
render(layout: "pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
render_to_string(template: "pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
render_to_string(partial: "pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
render_to_string(file: "pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
collection.render(template: "pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
collection.render(file: "pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
collection.render(partial: "pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
collection.render(action: "pages/#{params[:x]}")
# ruleid: ruby-template-request-render-path
erb(params[:page].to_sym)
# ruleid: ruby-template-request-render-path
haml(params[:page].to_sym)
# ruleid: ruby-template-request-render-path
slim(:"pages/#{params[:page]}")

def looked_for
  page = params[:page]
  # ok: ruby-template-request-render-path
  render page if template_exists?(page, "pages")
  if lookup_context.exists?(page, "pages")
    # ok: ruby-template-request-render-path
    render page
  end
  # ok: ruby-template-request-render-path
  render(PageComponent.new(params[:page]))
  # ruleid: ruby-template-request-render-path
  render page
end

def parts
  # ok: ruby-template-request-render-path
  render component("ui/table").new(rows: params[:rows])
  list = ListComponent.new(params[:rows])
  # ok: ruby-template-request-render-path
  render list
  note = notes.build(params[:note])
  # ok: ruby-template-request-render-path
  render note
  # ok: ruby-template-request-render-path
  render params[:page].presence_in(%w[one two])
end

class PagesController < ApplicationController
  def bounds
    # ok: ruby-template-request-render-path
    render({ json: params[:item] })
    # The text is the template itself: another rule's matter.
    # ok: ruby-template-request-render-path
    erb(params[:text])
    erb(
      # ruleid: ruby-template-request-render-path
      params[:page].to_sym
    )
  end
end
