import requests

# pragma: allowlist nextline secret
FIRST_TOKEN = "{{alnum:32}}"
SECOND_TOKEN = "{{alnum:33}}"  # trufflehog:ignore
THIRD_TOKEN = "{{alnum:34}}"  # kingfisher:ignore
FOURTH_TOKEN = "{{alnum:35}}"  # betterleaks:allow
FIFTH_TOKEN = "{{alnum:36}}"  # gitleaks:allow
SIXTH_TOKEN = "⟦{{alnum:37}}⟧"  # noqa: E501
SEVENTH_TOKEN = "⟦{{alnum:38}}⟧"  # adderstone: ignore[python-shell-true]
# adderstone: ignore[python-credentials-named-value] the test shop's
requests.post(
    "https://api.acme.dev",
    json={
        "api_token": "{{alnum:39}}",
    },
)
EIGHTH_TOKEN = "⟦{{alnum:40}}⟧"
