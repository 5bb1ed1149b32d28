def forms
  value = params[:value]
  # ruleid: ruby-deserialize-request-object
  Plist.parse_xml(value)
  # ruleid: ruby-deserialize-request-object
  Plist::parse_xml(value)
  # ok: ruby-deserialize-request-object
  Oj.load(value, value, mode: :compat)
  # ok: ruby-deserialize-request-object
  Oj.load(value, value, mode: :json)
  # ok: ruby-deserialize-request-object
  Oj.load(value, value, mode: :null)
  # ok: ruby-deserialize-request-object
  Oj.load(value, value, mode: :rails)
  # ok: ruby-deserialize-request-object
  Oj.load(value, value, mode: :wab)
  # ok: ruby-deserialize-request-object
  JSON.load(value, value, create_additions: false)
  # ok: ruby-deserialize-request-object
  JSON.load(value, nil, value, create_additions: false)
  # ok: ruby-deserialize-request-object
  YAML.load(value, value, safe: true)
  # ok: ruby-deserialize-request-object
  YAML.load(value, value, permitted_classes: [value])
  # ok: ruby-deserialize-request-object
  Marshal.load("a", value)
end
