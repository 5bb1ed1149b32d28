one = token-mark-111  # adderstone: ignore
two = 2  # adderstone: ignore
# adderstone: ignore[token-mark] the whole call is known
call(
    token-mark-222,
    token-mark-333,
)
three = (
    token-mark-444,
)  # adderstone: ignore[token-mark]
four = 4  # nosec
