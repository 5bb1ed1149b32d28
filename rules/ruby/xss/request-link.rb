module NavigationHelper
  def back
    # ruleid: ruby-xss-request-link
    link_to "Back", params[:back]
    # ruleid: ruby-xss-request-link
    link_to(t(:back), params[:return_to] || root_path, class: "button")
    # ruleid: ruby-xss-request-link
    view.link_to "Open", params.fetch(:url)
  end

  def safe
    # ok: ruby-xss-request-link
    link_to "Back", root_path(from: params[:from])
    # ok: ruby-xss-request-link
    link_to params[:title], root_path
    # ok: ruby-xss-request-link
    link_to "Back", url_from(params[:back]) || root_path
    # ok: ruby-xss-request-link
    link_to "Sort", params.permit(:page).merge(sort: "name")
  end
end

# Each of the other forms once.
# ruleid: ruby-xss-request-link
button_to("Back", params[:back])
# ruleid: ruby-xss-request-link
content_tag(:a, "Back", href: params[:back])
# ruleid: ruby-xss-request-link
tag.a("Back", href: params[:back])
# ruleid: ruby-xss-request-link
iframe_tag(params[:back])
# ruleid: ruby-xss-request-link
javascript_include_tag(params[:back])
# ruleid: ruby-xss-request-link
link_to("text", params[:x])
# ruleid: ruby-xss-request-link
record.link_to("text", params[:x])
# ruleid: ruby-xss-request-link
button_to("text", params[:x])
# ruleid: ruby-xss-request-link
link_to_if(collection, "text", params[:x])
# ruleid: ruby-xss-request-link
link_to_unless(collection, "text", params[:x])
# ruleid: ruby-xss-request-link
link_to_unless_current("text", params[:x])
# ruleid: ruby-xss-request-link
content_tag(:a, "text", href: params[:x])
# ruleid: ruby-xss-request-link
content_tag("a", "text", href: params[:x])
# ruleid: ruby-xss-request-link
tag.a("text", href: params[:x])
# ruleid: ruby-xss-request-link
tag.iframe(src: params[:x])
# ruleid: ruby-xss-request-link
content_tag(:iframe, src: params[:x])
# ruleid: ruby-xss-request-link
iframe_tag(params[:x])
# ruleid: ruby-xss-request-link
javascript_include_tag(params[:x])
# ruleid: ruby-xss-request-link
form_tag(params[:x])
# ruleid: ruby-xss-request-link
tag.script(src: params[:x])
