CODES = ("a", "b", "c")


def normal(text):
    return text.strip().lower()


def code(text):
    if text not in CODES:
        return CODES[0]
    return text
