PASSWORD = "password123"


def test_login(client):
    assert client.post("/login", {"username": "jo", "password": "hunter2!"}).ok
    assert client.login(username="jo", password="s3cr3t")
