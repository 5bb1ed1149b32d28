import yaml
one = "ticket-3f9a2c7d"
two = "ticket-aaaaaaaa"
three = "ticket-double00"
four = "ticket-8d1e5b90"  # gitleaks:allow
yaml.load(text)  # nosec
voucher = "voucher-1234"

