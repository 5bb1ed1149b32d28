class Settings
  def read(text)
    # ruleid: ruby-deserialize-yaml-unsafe-load
    YAML.unsafe_load(text)
    # ruleid: ruby-deserialize-yaml-unsafe-load
    Oj.load(text, mode: :object)
    # ruleid: ruby-deserialize-yaml-unsafe-load
    JSON.parse text, :create_additions => true
    # ok: ruby-deserialize-yaml-unsafe-load
    YAML.safe_load(text, permitted_classes: [Date], aliases: true)
    # ok: ruby-deserialize-yaml-unsafe-load
    Oj.load(text, mode: :strict)
    # ok: ruby-deserialize-yaml-unsafe-load
    JSON.parse(text, symbolize_names: true)
    # ok: ruby-deserialize-yaml-unsafe-load
    YAML.load_file("config/settings.yml")
  end
end

# ruleid: ruby-deserialize-yaml-unsafe-load
config.active_record.use_yaml_unsafe_load = true
# ok: ruby-deserialize-yaml-unsafe-load
config.active_record.use_yaml_unsafe_load = false

# ok: ruby-deserialize-yaml-unsafe-load
YAML.unsafe_load("a: 1")
# ok: ruby-deserialize-yaml-unsafe-load
YAML.unsafe_load(params[:settings])

# Each of the other forms once.
# ruleid: ruby-deserialize-yaml-unsafe-load
Psych.unsafe_load(data)
# ruleid: ruby-deserialize-yaml-unsafe-load
YAML.load(data, permitted_classes: [Object])
# ruleid: ruby-deserialize-yaml-unsafe-load
Oj.object_load(data)
# ruleid: ruby-deserialize-yaml-unsafe-load
JSON.unsafe_load(data)
# ruleid: ruby-deserialize-yaml-unsafe-load
Oj.default_options = { mode: :object }
# ruleid: ruby-deserialize-yaml-unsafe-load
ActiveRecord.use_yaml_unsafe_load = true
