if DEBUG:
    KEY = "token-mark-444"
else:
    KEY = "token-mark-555"
