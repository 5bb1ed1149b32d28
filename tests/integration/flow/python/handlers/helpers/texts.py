CODES = {"1": "one", "2": "two"}


def quoted(text):
    return clean(text)


def trimmed(text):
    return text.strip()[:80]


def name_of(code):
    return CODES.get(code, "none")
