def test_feed():
    stripe.api_key = "⟦sk_live_{{alnum:24}}⟧"
    token = os.environ.get("FEED_TOKEN", "⟦{{hex:40}}⟧")
    requests.get("https://sandbox.acme.dev/feed", auth=("app", "⟦Tr0ub4dor-and-7⟧"))
    requests.get("https://app:⟦Tr0ub4dor-and-8⟧@sandbox.acme.dev/feed")
    requests.get("http://localhost:8000/feed", auth=("app", "Tr0ub4dor-and-9"))
    api_key = "{{hex:32}}"
    assert sign(b"key", body) == "{{hex:64}}"
