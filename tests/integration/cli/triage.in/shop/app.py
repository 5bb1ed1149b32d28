one = token-mark-111
two = token-mark-222 # adderstone: ignore[token-mark] known
# adderstone: ignore
three = token-mark-333
