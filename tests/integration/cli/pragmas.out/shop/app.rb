five = "token-mark-555" # trufflehog:ignore
# rubocop:disable Security/YAMLLoad
YAML.unsafe_load(text)
# rubocop:enable Security/YAMLLoad
YAML.unsafe_load(text)
YAML.unsafe_load(text) # rubocop:disable Security
