def cleansed
  name = params[:name]
  # ok: ruby-header-request-value
  response.headers["X-Name"] = name.delete("\r\n")
  # ok: ruby-header-request-value
  response.headers["X-Name"] = name.tr("\r\n", " ")
  # ok: ruby-header-request-value
  response.headers["X-Name"] = name.gsub(/[\r\n]+/, " ")
  # ok: ruby-header-request-value
  response.headers["X-Name"] = name.gsub(/\r|\n/, " ")
  # ok: ruby-header-request-value
  response.headers["X-Name"] = ERB::Util.url_encode(name)
  # ok: ruby-header-request-value
  response.headers["X-Name"] = URI.encode_www_form_component(name)
  # ok: ruby-header-request-value
  response.headers["X-Name"] = File.basename(name)
  response.set_header(
    # ruleid: ruby-header-request-value
    name,
    "1"
  )
end
