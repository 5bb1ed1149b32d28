import yaml

one = "token-mark-111"  # gitleaks:allow
two = "token-mark-222"  # pragma: allowlist secret
# pragma: allowlist nextline secret
three = "token-mark-333"
four = "token-mark-444"  # nosec
yaml.load(text)  # nosec
yaml.load(text)  # nosec B506
yaml.load(text)  # noqa: S506
yaml.load(text)  # nosemgrep
yaml.load(text)  # nosemgrep: python.lang.other-rule
yaml.load(text)  # nosec B101
yaml.load(text)  # noqa
yaml.load(text)  # gitleaks:allow
