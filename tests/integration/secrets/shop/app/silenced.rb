module Silenced
  # pragma: allowlist nextline secret
  FIRST_TOKEN = "{{alnum:32}}"
  SECOND_TOKEN = "{{alnum:33}}" # trufflehog:ignore
  THIRD_TOKEN = "{{alnum:34}}" # kingfisher:ignore
  FOURTH_TOKEN = "{{alnum:35}}" # betterleaks:allow
  FIFTH_TOKEN = "{{alnum:36}}" # pragma: allowlist secret
  SIXTH_TOKEN = "⟦{{alnum:37}}⟧" # rubocop:disable Style/StringLiterals
  SEVENTH_TOKEN = "⟦{{alnum:38}}⟧" # adderstone: ignore[ruby-xss-raw]
  # adderstone: ignore the test shop's
  connect(
    "https://api.acme.dev",
    api_token: "{{alnum:39}}",
  )
  EIGHTH_TOKEN = "⟦{{alnum:40}}⟧"
end
