def simple
  name = source()
  # ruleid: sanitizers/html
  sink(name)
  # ruleid: sanitizers/html
  sink("Hello " + name.strip)
  # ok: sanitizers/html
  sink(h(name))
  # ok: sanitizers/html
  sink(helpers.h(name))
  # ok: sanitizers/html
  sink(html_escape(name))
  # ok: sanitizers/html
  sink(helpers.html_escape(name))
  # ok: sanitizers/html
  sink(html_escape_once(name))
  # ok: sanitizers/html
  sink(helpers.html_escape_once(name))
  # ok: sanitizers/html
  sink(escape_html(name))
  # ok: sanitizers/html
  sink(helpers.escape_html(name))
  # ok: sanitizers/html
  sink(escape_once(name))
  # ok: sanitizers/html
  sink(CGI.escapeHTML(name))
  # ok: sanitizers/html
  sink(CGI.escape(name))
  # ok: sanitizers/html
  sink(CGI.escapeElement(name))
  # ok: sanitizers/html
  sink(ERB::Util.json_escape(name))
  # ok: sanitizers/html
  sink(ERB::Util.url_encode(name))
  # ok: sanitizers/html
  sink(ERB::Util.u(name))
  # ok: sanitizers/html
  sink(Rack::Utils.escape(name))
  # ok: sanitizers/html
  sink(Rack::Utils.escape_path(name))
  # ok: sanitizers/html
  sink(URI.encode_www_form_component(name))
  # ok: sanitizers/html
  sink(URI.encode_www_form(q: name))
  # ok: sanitizers/html
  sink(url_encode(name))
  # ok: sanitizers/html
  sink(json_escape(name))
  # ok: sanitizers/html
  sink(sanitize(name))
  # ok: sanitizers/html
  sink(helpers.sanitize(name))
  # ok: sanitizers/html
  sink(strip_tags(name))
  # ok: sanitizers/html
  sink(helpers.strip_tags(name))
  # ok: sanitizers/html
  sink(strip_links(name))
  # ok: sanitizers/html
  sink(sanitize_css(name))
  # ok: sanitizers/html
  sink(j(name))
  # ok: sanitizers/html
  sink(escape_javascript(name))
  # ok: sanitizers/html
  sink(helpers.escape_javascript(name))
  # ok: sanitizers/html
  sink(Sanitize.fragment(name))
  # ok: sanitizers/html
  sink(Sanitize.clean(name))
  # ok: sanitizers/html
  sink(Sanitize.document(name))
  # ok: sanitizers/html
  sink(Loofah.scrub_fragment(name))
  # ok: sanitizers/html
  sink(Loofah.document(name).scrub!(:strip))
  # ok: sanitizers/html
  sink(name.encode(xml: :text))
  # ok: sanitizers/html
  sink(name.encode(xml: :attr))
  # ok: sanitizers/html
  sink(Nokogiri::HTML(name).text)
  # ok: sanitizers/html
  sink(content_tag(:b, name))
  # ok: sanitizers/html
  sink(helpers.content_tag(:b, name))
  # ok: sanitizers/html
  sink(tag.b(name))
  # ok: sanitizers/html
  sink(link_to(name, "/"))
  # ok: sanitizers/html
  sink(helpers.link_to(name, "/"))
  # ok: sanitizers/html
  sink(mail_to(name))
  # ok: sanitizers/html
  sink(button_to(name))
  # ok: sanitizers/html
  sink(image_tag(name))
  # ok: sanitizers/html
  sink(safe_join([name]))
  # ok: sanitizers/html
  sink(helpers.safe_join([name]))
  # ok: sanitizers/html
  sink(truncate(name))
  # ok: sanitizers/html
  sink(simple_format(name))
  # ok: sanitizers/html
  sink(highlight(name))
  # ok: sanitizers/html
  sink(options_for_select(name))
  # ok: sanitizers/html
  sink(render(partial: "row", locals: { name: name }))
  # ok: sanitizers/html
  sink(render_to_string(partial: "row", locals: { name: name }))
  # ok: sanitizers/html
  sink(time_ago_in_words(name))
  # ok: sanitizers/html
  sink(t(".hello", name: name))
  # ok: sanitizers/html
  sink(I18n.t("hello", name: name))
end

def of_forms
  name = source()
  # ok: sanitizers/html
  sink(text_field_tag(:q, name))
  # ok: sanitizers/html
  sink(helpers.hidden_field_tag(:q, name))
  # ok: sanitizers/html
  sink(ERB::Util.unwrapped_html_escape(name))
  # ok: sanitizers/html
  sink(ERB::Util.xml_name_escape(name))
  # ok: sanitizers/html
  sink(unwrapped_html_escape(name))
end

def made_harmless_before
  name = source()
  # ok: sanitizers/html
  sink(name) if name.html_safe?
  # ruleid: sanitizers/html
  sink(name)
end
